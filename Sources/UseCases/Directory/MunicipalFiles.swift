import Domain

/// The door to what concerns a municipality and no single family: checks the role, opens the
/// transaction, writes the audit entry in the municipality's chain.
package struct MunicipalFiles: Sendable {
    let vault: any CaseVault
    let clock: Clock
    let policy: Policy

    package init(vault: any CaseVault, clock: Clock, policy: Policy = Policy()) {
        self.vault = vault
        self.clock = clock
        self.policy = policy
    }

    /// - Throws: `Refused` unless the caller's role permits the act.
    package func read<Answer: Sendable>(
        by caller: Caller, as act: MunicipalAct,
        _ body: @escaping @Sendable (any MunicipalShelves, Day) throws -> Answer
    ) async throws -> Answer {
        let now = clock.now()
        let allowed = policy.permits(act, by: caller.role)
        let entry = AuditEntry(
            at: now, account: caller.account, role: caller.role, act: act.rawValue,
            isChange: false, outcome: allowed ? .allowed : .refused)
        try await vault.change { try $0.record(entry, in: caller.municipality) }
        guard allowed else { throw Refused() }
        let today = clock.day(of: now)
        return try await vault.look { session in
            try body(try session.municipality(caller.municipality), today)
        }
    }
}
