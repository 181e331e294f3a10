import Domain
import UseCases

/// Looks at the door, each held against what the model says.
extension Stage {
    func look() async throws {
        guard let (home, reader) = anyVisit() else { return }
        let fitting = Look.allCases.filter { $0.isFor(reader.role) }
        // What is longest remembered is looked at more often than it would be.
        let some = fitting + (Look.versions.isFor(reader.role) ? [.versions, .versions] : [])
        guard let look = dice.pick(dice.once(in: 4) || some.isEmpty ? Look.allCases : some)
        else { return }
        try await look == .each || look == .day
            ? lookAtEach(look, reader)
            : self.look(look, at: home, as: reader)
    }

    private func mayLook(
        _ look: Look, at home: Town.Household, as reader: Town.Reader
    ) -> Bool {
        let isHere = reader.municipality == home.municipality
        return switch look {
        case .glass: isHere && town.hasBrokenGlass(reader, of: home.id)
        case .reviews: isHere && reader.hasPrivacyRight
        default: look.isFor(reader.role) && town.stands(reader, in: home.id)
        }
    }

    func lookInNeed() async throws {
        let openings = town.emergencies.values.sorted { $0.id < $1.id }
        guard let emergency = dice.pick(openings), let home = town.households[emergency.household],
            let reader = dice.once(in: 4)
                ? anyone(near: home.id) : town.readers[emergency.account]
        else { return }
        try await look(.glass, at: home, as: reader)
    }

    func lookAtReviews() async throws {
        let leaders = people.compactMap { town.readers[$0] }.filter { $0.role == .leader }
        guard let home = anyHousehold(), let reader = dice.pick(leaders) else { return }
        try await look(.reviews, at: home, as: reader)
    }

    private func look(
        _ look: Look, at home: Town.Household, as reader: Town.Reader
    ) async throws {
        guard let caller = callers[reader.id] else { return }
        let allowed = mayLook(look, at: home, as: reader)
        let untold = look == .glass || look == .reviews ? untold(home.id, look, reader) : nil
        let sight: Sight
        do {
            sight = try await look.sight(
                files, questionnaires, FamilyID(trusted: home.id), by: caller,
                kept: untold.map(EmergencyID.init(trusted:)))
        } catch is Refused {
            tell("\(name(reader.id)) looks at \(look) of \(name(home.id)): refused")
            tally.count("look at \(look)", isDone: false)
            if allowed { throw WrongAnswer(what: "\(look) was refused to \(reader.role)") }
            return
        }
        tell("\(name(reader.id)) looks at \(look) of \(name(home.id)): shown")
        tally.count("look at \(look)", isDone: true)
        guard allowed else { throw WrongAnswer(what: "\(look) was shown to \(reader.role)") }
        let found = Found(in: sight.text)
        try check(found, look.rawValue, reader, by: look == .glass ? .glass : .ordinary)
        try checkComplete(found, look, home, reader)
        try check(sight, look, home, reader)
        let visit = town.kept(visitOf: reader, to: home.id)
        log(look.act, reader, home.id, untold.map(Town.Line.Kept.untilTold) ?? visit)
    }

    /// The last opening that the family does not know of yet, to which such a look belongs.
    private func untold(_ household: String, _ look: Look, _ reader: Town.Reader) -> String? {
        let all = town.emergencies.values.filter {
            $0.household == household && !town.isTold($0.id)
                && (look == .reviews || $0.account == reader.id)
        }
        return all.map(\.id).max()
    }

    /// All the reader's families at once.
    private func lookAtEach(_ look: Look, _ reader: Town.Reader) async throws {
        guard let caller = callers[reader.id] else { return }
        let isHelper = [.partner, .volunteer].contains(reader.role)
        let allowed = look == .day ? reader.role == .coordinator : isHelper
        let sight: Sight
        do {
            sight = try await look.sight(
                files, questionnaires, FamilyID(trusted: ""), by: caller, kept: nil)
        } catch is Refused {
            if allowed { throw WrongAnswer(what: "\(look) was refused to \(reader.role)") }
            return
        }
        tell("\(name(reader.id)) looks at \(look)")
        guard allowed else { throw WrongAnswer(what: "\(look) was shown to \(reader.role)") }
        let found = Found(in: sight.text)
        try check(found, look.rawValue, reader, by: .ordinary)
        for (family, lines) in sight.changes { try checkChanges(lines, family, reader) }
        for family in families where town.stands(reader, in: family) {
            let isFound = town.words.values.contains {
                $0.household == family && found.numbers.contains($0.number)
            }
            if !isFound { throw WrongAnswer(what: "\(look) left out \(name(family))") }
            log(look.act, reader, family, town.kept(visitOf: reader, to: family))
        }
    }

    private func check(
        _ sight: Sight, _ look: Look, _ home: Town.Household, _ reader: Town.Reader
    ) throws {
        for (family, lines) in sight.changes { try checkChanges(lines, family, reader) }
        guard let log = sight.log else { return }
        let expected = town.readableLines(of: home.id, reader).prefix(200)
            .map { "\($0.at) \($0.act)" }
        let found = log.prefix(200).map { "\($0.at.milliseconds) \($0.act)" }
        if found == expected { return }
        let wrong = Set(found).symmetricDifference(expected).sorted().prefix(4)
        throw WrongAnswer(what: "log for \(reader.role) is wrong about \(Array(wrong))")
    }

    /// What others changed is told only as far as the log itself would.
    private func checkChanges(
        _ lines: [AuditEntry], _ family: String, _ reader: Town.Reader
    ) throws {
        let readable = Set(
            town.readableLines(of: family, reader).map { "\($0.at) \($0.act)" })
        for line in lines where !readable.contains("\(line.at.milliseconds) \(line.act)") {
            throw WrongAnswer(what: "changes showed \(reader.role) a line about \(line.act)")
        }
    }
}
