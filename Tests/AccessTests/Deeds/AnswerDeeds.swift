import Domain
import Instruments
import TestSupport
import UseCases

/// Rounds of mapping, what members answer, and answers that alarm.
extension Stage {
    func startMapping() async throws {
        guard let home = anyHousehold(), let reader = coordinatorOrAnyone(home.id) else { return }
        let id = newID()
        let deed = Deed(
            reader: reader, household: home.id, act: .startMapping,
            what: "\(name(reader.id)) starts a round in \(name(home.id))",
            isAllowed: town.isCoordinator(reader, of: home.id))
        let form = Form("/families/\(home.id)/mapping", [("id", id)])
        let done = try await attempt(deed, form) { files, family, caller in
            try await StartMapping(files, self.questionnaires)(
                MappingID(trusted: id), in: family, by: caller)
        }
        guard done else { return }
        rounds[home.id] = Round(id: MappingID(trusted: id))
        familyMoves(home.id, to: "planning", from: "baseline")
    }

    /// One sheet in a round; a second by somebody only who may not know of the first.
    func answer() async throws {
        guard let home = anyHousehold(), let round = rounds[home.id],
            let person = anyMember(of: home.id), town.age(of: person) >= 7,
            let reader = mostly(person, near: home.id)
        else { return }
        let isSmall = town.age(of: person) < 12
        let isAlarming = town.age(of: person) >= 18 && dice.once(in: 3)
        let sheet = isAlarming ? "phq9" : isSmall ? "life-areas-child" : "life-areas"
        guard round.answered["\(person) \(sheet)"] == nil else { return }
        let id = newID()
        let word = newWord(for: id, in: home.id)
        let mayAnswer = mayAnswer(about: person, reader, home.id)
        let deed = Deed(
            reader: reader, household: home.id, act: .answerQuestions,
            what: "\(name(reader.id)) answers \(sheet) about \(name(person)) (\(word.text))",
            isAllowed: mayAnswer, writes: [id])
        let item = isAlarming ? "9" : "home"
        var answers = Answers([ItemID(rawValue: item): .value(1)])
        if !isAlarming { answers.say(word.text, about: ItemID(rawValue: item)) }
        let form = Form(
            "/families/\(home.id)/mapping/\(round.id.text)/\(person)/\(sheet)",
            [
                ("id", id), ("edition", ""), ("q-\(item)", "1"), ("words-\(item)", word.text),
            ])
        let alert = AlertID(trusted: newID())
        let written = AnsweredSheet(
            id: ResponseID(trusted: id), mapping: round.id, person: PersonID(trusted: person),
            instrument: InstrumentID(rawValue: sheet), answers: answers, edition: nil,
            alert: alert)
        let done = try await attempt(deed, isAlarming ? nil : form) { files, family, caller in
            _ = try await AnswerQuestions(files, self.questionnaires)(
                written, in: family, by: caller)
        }
        guard done else { return town.forget(word) }
        rounds[home.id]?.answered["\(person) \(sheet)"] = id
        if isAlarming {
            town.forget(word)
            alerts.append(OpenAlert(id: alert, household: home.id))
        }
        add(
            Town.Thing(
                id: id, household: home.id, sort: .answers, about: .one(person),
                author: author(reader)), saying: isAlarming ? nil : word)
    }

    /// One's own, and for a parent a child's under twelve.
    func mayAnswer(
        about person: String, _ reader: Town.Reader, _ household: String
    ) -> Bool {
        if town.isCoordinator(reader, of: household) { return true }
        guard town.isFamily(reader, household) else { return false }
        return reader.member == person
            || reader.role == .parent && town.age(of: person) < 12
    }

    func handleAlert() async throws {
        guard let place = alerts.indices.randomlyPicked(&dice) else { return }
        let alert = alerts[place]
        guard let reader = coordinatorOrAnyone(alert.household) else { return }
        let word = town.word(alert.household, .alarm)
        let deed = Deed(
            reader: reader, household: alert.household, act: .handleAlert,
            what: "\(name(reader.id)) says what was done about an alarm (\(word.text))",
            isAllowed: town.isCoordinator(reader, of: alert.household),
            kept: town.everyone(in: alert.household))
        let form = Form(
            "/families/\(alert.household)/alerts/\(alert.id.text)",
            [("edition", "1"), ("done-\(alert.id.text)", word.text)])
        let done = try await attempt(deed, form) { files, family, caller in
            try await HandleAlert(files)(
                alert.id, edition: 1, words: Words(trusted: word.text), in: family, by: caller)
        }
        guard done else { return town.forget(word) }
        alerts.remove(at: place)
    }
}

extension Range<Int> {
    fileprivate func randomlyPicked(_ dice: inout Dice) -> Int? { dice.pick(Array(self)) }
}
