import Domain

/// The door for who stands outside a family, in acute need.
extension CaseFiles {
    private static let day = 86_400

    /// Asks only whether the caller may open a file in acute need, so that nobody else is shown
    /// the form.
    /// - Throws: `Refused` unless the caller has the right.
    package func mayBreakGlass(by caller: Caller) async throws {
        guard Policy.permits(.breakGlass, by: caller) else {
            try await note(.refused, of: caller)
            throw Refused()
        }
    }

    /// Whom a national number leads to. Each search is written in the municipality's chain, found
    /// or not, and counted there.
    /// - Throws: `Refused`; `EmergencyFault.tooMany` for who searched too often within a day.
    func search(_ number: NationalNumber, by caller: Caller) async throws -> [FamilyID] {
        try await mayBreakGlass(by: caller)
        let now = clock.now()
        let entry = entry(.allowed, caller, at: now)
        do {
            return try await vault.change { session in
                let before = try session.times(
                    caller.account, did: .breakGlass,
                    since: now.adding(seconds: -CaseFiles.day), in: caller.municipality)
                guard before < Emergency.searchesADay else { throw EmergencyFault.tooMany }
                try session.record(entry, in: caller.municipality)
                return try session.families(with: number, in: caller.municipality)
            }
        } catch let fault as EmergencyFault {
            try await note(.refused, of: caller)
            throw fault
        }
    }

    private func note(_ outcome: AuditOutcome, of caller: Caller) async throws {
        let entry = entry(outcome, caller, at: clock.now())
        try await vault.change { try $0.record(entry, in: caller.municipality) }
    }

    private func entry(
        _ outcome: AuditOutcome, _ caller: Caller, at now: Instant
    ) -> AuditEntry {
        AuditEntry(
            at: now, account: caller.account, role: caller.role, act: Act.breakGlass.rawValue,
            isChange: true, outcome: outcome)
    }
}
