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
        let allowed = policy.permits(act, by: caller)
        let entry = entry(act, caller, now, allowed ? .allowed : .refused, isChange: false)
        try await vault.change { try $0.record(entry, in: caller.municipality) }
        guard allowed else { throw Refused() }
        let today = clock.day(of: now)
        return try await vault.look { session in
            try body(try session.municipality(caller.municipality), today)
        }
    }

    /// Changes something of the municipality: check, change and audit entry are one transaction,
    /// and durable when this returns.
    /// - Throws: `Refused` unless the caller may do this; what the body throws, and then nothing
    ///   is changed.
    package func change<Answer: Sendable>(
        by caller: Caller, as act: MunicipalAct,
        _ body: @escaping @Sendable (any MunicipalShelves, Instant) throws -> Answer
    ) async throws -> Answer {
        let now = clock.now()
        do {
            return try await vault.change { session in
                guard policy.permits(act, by: caller) else { throw Refused() }
                let answer = try body(try session.municipality(caller.municipality), now)
                try session.record(
                    entry(act, caller, now, .allowed, isChange: true), in: caller.municipality)
                return answer
            }
        } catch let refused as Refused {
            let entry = entry(act, caller, now, .refused, isChange: true)
            try await vault.change { try $0.record(entry, in: caller.municipality) }
            throw refused
        }
    }

    private func entry(
        _ act: MunicipalAct, _ caller: Caller, _ now: Instant, _ outcome: AuditOutcome,
        isChange: Bool
    ) -> AuditEntry {
        AuditEntry(
            at: now, account: caller.account, role: caller.role, act: act.rawValue,
            isChange: isChange, outcome: outcome)
    }
}
