import Domain

/// The one door to families' files. `read` and `change` are the only ways in, for pages, jobs and
/// commands alike: they check access, open the transaction and write the audit entry, so that none
/// of the three can be forgotten. A refusal and a family that does not exist give the same answer.
package struct CaseFiles: Sendable {
    let vault: any CaseVault
    let clock: Clock
    let policy: Policy
    /// The visit that a look belongs to, if one goes on.
    var visit: (any OngoingVisit)?

    package init(vault: any CaseVault, clock: Clock, policy: Policy = Policy()) {
        self.vault = vault
        self.clock = clock
        self.policy = policy
    }

    /// Opens a family's file to look. The body sees only what this caller may see while doing
    /// this. The audit entry is committed before the answer is handed back.
    /// - Throws: `Refused` if there is no such family or none for this caller.
    package func read<Answer: Sendable>(
        _ family: FamilyID, by caller: Caller, as act: Act,
        _ body: @escaping @Sendable (CaseFile) throws -> Answer
    ) async throws -> Answer {
        let now = clock.now()
        let seen = try await vault.look { session -> Seen<Answer>? in
            let file = try open(family, in: session, by: caller, as: act, at: now)
            return try unlessRefused { try file.map { Seen(answer: try body($0), line: $0.line) } }
        }
        if let seen, visit?.isNoted(act, in: family, by: caller.account, at: now) == true {
            return seen.answer
        }
        let outcome = seen == nil ? AuditOutcome.refused : .allowed
        let entry = entry(act, caller, now, outcome, seen?.line ?? .fromNobody)
        try await write(entry, against: family, by: caller)
        guard let seen else { throw Refused() }
        return seen.answer
    }

    /// Opens a family's file to change it: check, change and audit entry are one transaction,
    /// and durable when this returns.
    /// - Throws: `Refused`; `Stale` if somebody else changed the thing; what the body throws, and
    ///   then nothing is changed.
    package func change<Answer: Sendable>(
        _ family: FamilyID, by caller: Caller, as act: Act,
        _ body: @escaping @Sendable (CaseFile) throws -> Answer
    ) async throws -> Answer {
        try await change(family, by: caller, as: act) {
            (try body($0), act)
        } then: { _, _ in
        }
    }

    /// The same for a form that may turn out to hold nothing to keep: the body says whether it
    /// changed anything, and the log tells of a change or of a look.
    /// - Throws: `Refused`; `Stale`; what the body throws, and then nothing is changed.
    func changeOrLook<Answer: Sendable>(
        _ family: FamilyID, by caller: Caller, as act: Act, or look: Act,
        _ body: @escaping @Sendable (CaseFile) throws -> (Answer, isChange: Bool)
    ) async throws -> Answer {
        try await change(family, by: caller, as: act) { file in
            let (answer, isChange) = try body(file)
            return (answer, isChange ? act : look)
        } then: { _, _ in
        }
    }

    /// Erases a family's file for ever: check, body, erasure and the entries in the family's and
    /// the municipality's chain are one transaction.
    /// - Throws: `Refused`; what the body throws, and then nothing is erased.
    package func erase(
        _ family: FamilyID, by caller: Caller, because reason: Words,
        _ body: @escaping @Sendable (CaseFile) throws -> Void
    ) async throws {
        try await change(family, by: caller, as: .eraseFamily) {
            (try body($0), .eraseFamily)
        } then: { session, entry in
            try session.record(entry, in: caller.municipality)
            try session.erase(family, at: entry.at, because: reason)
        }
        try await vault.checkpoint()
    }

    /// - Parameter body: Gives what was done beside the answer, for the log.
    /// - Parameter then: What follows on the change, in the same transaction.
    private func change<Answer: Sendable>(
        _ family: FamilyID, by caller: Caller, as act: Act,
        _ body: @escaping @Sendable (CaseFile) throws -> (Answer, done: Act),
        then: @escaping @Sendable (any VaultSession, AuditEntry) throws -> Void
    ) async throws -> Answer {
        let now = clock.now()
        do {
            return try await vault.change(of: family) { session in
                guard let file = try open(family, in: session, by: caller, as: act, at: now)
                else { throw Refused() }
                let (answer, done) = try body(file)
                try file.countMembers()
                let entry = entry(done, caller, now, .allowed, file.line)
                try session.record([entry], against: family)
                try session.announce(
                    FamilyNews(
                        family: family, by: caller.account, touched: file.keeper.touches.all))
                try then(session, entry)
                return answer
            }
        } catch let refused as Refused {
            try await write(entry(act, caller, now, .refused), against: family, by: caller)
            throw refused
        }
    }

    /// Writes what came of an attempt on a family. That an opening in acute need was refused, such
    /// as after its hour, stands in the municipality's chain: the family's own would tell of an
    /// opening that the family is told of later.
    func write(
        _ entry: AuditEntry, against family: FamilyID, by caller: Caller
    ) async throws {
        let isInNeed = Policy.emergencyActs.map(\.rawValue).contains(entry.act)
        guard isInNeed, entry.outcome == .refused else {
            return try await vault.record([LogLine(family: family, entry: entry)])
        }
        try await vault.change { try $0.record(entry, in: caller.municipality) }
    }

    /// What the body gives; nil if it refuses, so that the refusal is written down like any other.
    private func unlessRefused<Answer>(_ body: () throws -> Answer?) throws -> Answer? {
        do { return try body() } catch is Refused { return nil }
    }

    /// Opens, one after the other, each family that the caller stands in, to look.
    /// - Throws: `Refused` if the caller's role has no families or never does this.
    package func readEach<Answer: Sendable>(
        by caller: Caller, as act: Act, _ body: @escaping @Sendable (CaseFile) throws -> Answer
    ) async throws -> [Answer] {
        let now = clock.now()
        guard policy.permits(.listOwnFamilies, by: caller), Policy.permits(act, by: caller)
        else { try await refuse(.listOwnFamilies, to: caller, at: now) }
        let answers = try await vault.look { session in
            let families =
                act == .seeEmergency
                ? try session.familiesOpenedInNeed(by: caller)
                : try session.families(of: caller, on: clock.day(of: now))
            let found = try session.open(families, for: caller) {
                scope(for: act, by: caller, $0, at: now) != nil
            }
            let opened = Dictionary(found.map { ($0.id, $0.opened) }) { first, _ in first }
            return try families.compactMap { family in
                try opened[family].flatMap { file($0, by: caller, as: act, at: now) }
                    .map { (family, Seen(answer: try body($0), line: $0.line)) }
            }
        }
        try await vault.record(
            answers.map {
                LogLine(family: $0, entry: entry(act, caller, now, .allowed, $1.line))
            })
        return answers.map(\.1.answer)
    }

    /// Asks only whether the caller may enrol, so that nobody else is shown the form.
    /// - Throws: `Refused` unless the caller may enrol.
    package func mayEnrol(by caller: Caller) async throws {
        guard policy.permits(.startEnrolment, by: caller) else {
            try await refuse(.startEnrolment, to: caller, at: clock.now())
        }
    }

    /// Makes a new family's file, with a key of its own, and lets the body fill it.
    /// - Throws: `Refused` unless the caller may enrol; what the body throws.
    package func enrol(
        _ family: Family, by caller: Caller,
        _ body: @escaping @Sendable (CaseFile) throws -> Void
    ) async throws {
        let now = clock.now()
        guard policy.permits(.startEnrolment, by: caller),
            family.municipality == caller.municipality, family.coordinator == caller.account
        else { try await refuse(.startEnrolment, to: caller, at: now) }
        let act = Act.enrolFamily
        do {
            try await vault.change { session in
                let isNew = try session.begin(family)
                guard let file = try open(family.id, in: session, by: caller, as: act, at: now)
                else { throw Refused() }
                guard isNew else { return try file.requireSameName(family) }
                try body(file)
                try file.countMembers()
                try session.record([entry(act, caller, now, .allowed)], against: family.id)
            }
        } catch let refused as Refused {
            let entry = entry(act, caller, now, .refused)
            try await vault.record([LogLine(family: family.id, entry: entry)])
            throw refused
        }
    }

    func open(
        _ family: FamilyID, in session: any VaultSession, by caller: Caller, as act: Act,
        at now: Instant
    ) throws -> CaseFile? {
        try session.open(family, for: caller).flatMap { found in
            file(found, by: caller, as: act, at: now)
        }
    }

    private func scope(
        for act: Act, by caller: Caller, _ standing: Standing, at now: Instant
    ) -> Scope? {
        policy.scope(for: act, by: caller, standing: standing, on: clock.day(of: now), at: now)
    }

    /// The file, as far as the policy opens it for this act; nil if it does not.
    private func file(
        _ found: OpenedFamily, by caller: Caller, as act: Act, at now: Instant
    ) -> CaseFile? {
        guard let scope = scope(for: act, by: caller, found.standing, at: now) else { return nil }
        return CaseFile(
            shelves: found.shelves, standing: found.standing, scope: scope, policy: policy,
            caller: caller, act: act, now: now, clock: clock)
    }

    /// Writes the refusal in the municipality's chain, and refuses.
    private func refuse(
        _ act: MunicipalAct, to caller: Caller, at now: Instant
    ) async throws -> Never {
        let entry = AuditEntry(
            at: now, account: caller.account, role: caller.role, act: act.rawValue,
            isChange: false, outcome: .refused)
        try await vault.change { try $0.record(entry, in: caller.municipality) }
        throw Refused()
    }

    func entry(
        _ act: Act, _ caller: Caller, _ now: Instant, _ outcome: AuditOutcome,
        _ line: KeptLine = .fromNobody
    ) -> AuditEntry {
        AuditEntry(
            at: now, account: caller.account, role: caller.role, act: act.rawValue,
            isChange: act.isChange, outcome: outcome, kept: line)
    }
}

/// What a look gave, and whom the line about it is kept from.
private struct Seen<Answer: Sendable>: Sendable {
    let answer: Answer
    let line: KeptLine
}

extension CaseFile {
    /// A second press of the button enrols the same family again, which changes nothing.
    fileprivate func requireSameName(_ again: Family) throws {
        guard family.chosenName == again.chosenName else { throw Stale() }
    }
}
