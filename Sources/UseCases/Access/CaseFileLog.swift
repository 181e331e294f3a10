import Domain

// What an open file tells of its own log.

extension CaseFile {
    /// The newest lines that the caller may read, newest first: so many, and those of the same
    /// moment as the last.
    /// - Parameter before: To go on from there. It is a moment and no number, so that no gap
    ///   between two pages tells of lines that the caller may not read.
    /// - Throws: `Refused` unless the caller may see the log.
    package func log(last count: Int, before: Instant? = nil) throws -> ReadLog {
        guard sees(.log) else { throw Refused() }
        let reader = try LineReader(self)
        var found: [AuditEntry] = []
        var seq: Int?
        repeat {
            let stretch = try shelves.log(last: LogStretch.step, before: seq)
            found += stretch.entries.filter { entry in
                reader.mayRead(entry) && before.map { entry.at < $0 } ?? true
            }
            seq = stretch.older
        } while seq != nil && found.count <= count
        return ReadLog(found, most: count, discreet)
    }

    /// - Throws: `Refused` unless the caller may see the log.
    package func refusals(most: Int) throws -> [RefusedAttempts] {
        guard sees(.log) else { throw Refused() }
        return try shelves.refusals(most: most)
    }

    /// What others changed since the caller last looked in this way, newest first, 20 at most;
    /// empty for who may not see the log.
    package func changesSinceLastLook() throws -> [AuditEntry] {
        guard sees(.log), let last = try shelves.lastTime(caller.account, did: act) else {
            return []
        }
        let changes = try shelves.changes(since: last, last: 40).filter {
            $0.account != caller.account
        }
        if changes.isEmpty { return [] }
        let reader = try LineReader(self)
        return Array(
            changes.filter(reader.mayRead).map(discreet).filter(\.isChange).prefix(20))
    }

    /// Whom the line about this visit is kept from. A helper who sees only what is kept from a
    /// member is kept from that member too.
    var line: KeptLine {
        guard !standing.hidings.isEmpty, [.partner, .volunteer].contains(caller.role) else {
            return keeper.line
        }
        let hidden = ownReleases.map { standing.hidden($0.id.text, hangingOn: []) }
        guard let first = hidden.first else { return keeper.line }
        let all = hidden.dropFirst().reduce(first) { $0.intersection($1) }
        if case .fromNobody = keeper.line, !all.isEmpty { return .from(all) }
        return keeper.line
    }

    /// Keeps the line about this visit from whom it would tell too much.
    package func keepLine(_ line: KeptLine) { keeper.decide(line) }

    /// For a second press that changes nothing: its line is kept from whom the first one was.
    func keepLine<Item: CaseItem>(about item: Item) { keeper.wrote(item) }

    /// That an alarming answer was followed up tells that there was one, so who may not see alerts
    /// reads of a look at the mapping instead.
    func discreet(_ entry: AuditEntry) -> AuditEntry {
        guard entry.act == Act.handleAlert.rawValue, !sees(.safety) else { return entry }
        return AuditEntry(
            at: entry.at, account: entry.account, role: entry.role,
            act: Act.seeMapping.rawValue, isChange: false, outcome: entry.outcome)
    }
}

/// Which lines of the log one caller may read: their own, and what others did with what they may
/// see. That another member of the family looked, and when, is that member's own business.
private struct LineReader {
    private let caller: Caller
    private let untold: Set<EmergencyID>

    init(_ file: CaseFile) throws {
        caller = file.caller
        untold =
            caller.role.isFamily
            ? Set(try file.shelves.emergencies.all().filter { !$0.isTold }.map(\.id)) : []
    }

    func mayRead(_ entry: AuditEntry) -> Bool {
        guard caller.role.isFamily else { return true }
        if entry.account == caller.account { return true }
        if entry.role.isFamily, !entry.isChange { return false }
        switch entry.kept {
        case .fromNobody: return true
        case .from(let persons): return !(caller.person.map(persons.contains) ?? true)
        case .fromFamily: return false
        case .untilTold(let id): return !untold.contains(id)
        }
    }
}
