import Domain

/// Shows how long what is kept, and what that lets be erased today.
package struct SeeRetention: Sendable {
    let files: MunicipalFiles

    package init(_ files: MunicipalFiles) { self.files = files }

    /// - Throws: `Refused` unless the caller is an administrator or looks after privacy.
    package func callAsFunction(by caller: Caller) async throws -> RetentionPlan {
        try await files.read(by: caller, as: .seeRetention) { shelves, today in
            RetentionPlan(
                today: today, rules: try shelves.retentionRules(),
                due: try shelves.retentionDue(on: today))
        }
    }
}

/// The rules of a municipality, old ones too, and what they make due.
package struct RetentionPlan: Sendable {
    package let today: Day
    package let rules: [RetentionRule]
    package let due: [RetentionDue]

    package func inForce(_ kind: RetentionKind) -> RetentionRule? {
        rules.inForce(kind, on: today)
    }
}

/// Says how long one kind is kept, where it says so, and from when.
package struct SetRetention: Sendable {
    let files: MunicipalFiles

    package init(_ files: MunicipalFiles) { self.files = files }

    /// - Parameter length: Nil to keep it for ever from that day on.
    /// - Throws: `Refused`; `RetentionFault`.
    package func callAsFunction(
        _ kind: RetentionKind, length: Int?, source: Words, from: Day, by caller: Caller
    ) async throws {
        let clock = files.clock
        try await files.change(by: caller, as: .setRetention) { shelves, now in
            if let length, !(1...RetentionRule.longest).contains(length) {
                throw RetentionFault.impossibleLength
            }
            guard from >= clock.day(of: now) else { throw RetentionFault.inThePast }
            let said = Said(by: caller.author, at: now)
            try shelves.set(
                RetentionRule(kind, length: length, source: source, from: from, said: said))
        }
    }
}

/// Why a rule cannot be set so.
package enum RetentionFault: Error, Hashable, Sendable {
    case impossibleLength
    /// What held before today is never written anew.
    case inThePast
}
