import Domain

/// Shows which families may be erased: where a member wishes it, or where the rule's time is over.
package struct SeeErasures: Sendable {
    let files: MunicipalFiles

    package init(_ files: MunicipalFiles) { self.files = files }

    /// - Throws: `Refused` unless the caller looks after privacy.
    package func callAsFunction(by caller: Caller) async throws -> Erasures {
        try await files.read(by: caller, as: .seeErasures) { shelves, today in
            Erasures(
                today: today, wishes: try shelves.familiesWithOpenRequests(),
                due: try shelves.retentionDue(on: today).filter { $0.family != nil },
                erased: try shelves.erased())
        }
    }
}

/// Families that may be erased, and those that were.
package struct Erasures: Sendable {
    package let today: Day
    /// Families that asked who looks after privacy for something: an erasure perhaps.
    package let wishes: [FamilyID]
    package let due: [RetentionDue]
    /// The newest first.
    package let erased: [ErasedFamily]
}

/// A family whose file was erased.
package struct ErasedFamily: Sendable, Equatable {
    package let family: FamilyID
    package let at: Instant

    package init(family: FamilyID, at: Instant) {
        self.family = family
        self.at = at
    }
}

/// Erases a family's file for ever, by destroying its key.
package struct EraseFamily: Sendable {
    let files: CaseFiles

    package init(_ files: CaseFiles) { self.files = files }

    /// What there is to decide from.
    /// - Throws: `Refused` unless the caller looks after privacy here.
    package func open(_ family: FamilyID, by caller: Caller) async throws -> ErasureGround {
        try await files.read(family, by: caller, as: .seeReviews) { file in
            try file.erasureGround()
        }
    }

    /// - Parameter code: The family's short code, as it was typed.
    /// - Throws: `Refused`; `ErasureFault`, and then nothing was erased.
    package func callAsFunction(
        _ family: FamilyID, reason: Words, code: String, by caller: Caller
    ) async throws {
        try await files.erase(family, by: caller, because: reason) { file in
            guard try file.erasureGround().isThere else { throw ErasureFault.noGround }
            guard family.isCalled(code) else { throw ErasureFault.otherCode }
        }
    }
}

/// Why a family may be erased.
package struct ErasureGround: Sendable, Equatable {
    package let family: FamilyID
    package let today: Day
    /// When members wished it, the newest first; not those who got a no.
    package let wishes: [Instant]
    package let isDueByRule: Bool

    package var isThere: Bool { !wishes.isEmpty || isDueByRule }
}

package enum ErasureFault: Error, Hashable, Sendable {
    /// Nobody wishes it, and no rule's time is over.
    case noGround
    case otherCode
}

extension CaseFile {
    fileprivate func erasureGround() throws -> ErasureGround {
        let wishes = try requests.all().filter { request in
            request.sort == .erasure && request.answer?.isDone ?? true
        }
        return ErasureGround(
            family: family.id, today: today, wishes: wishes.map(\.at).sorted(by: >),
            isDueByRule: try shelves.isDueByRule(on: today))
    }
}
