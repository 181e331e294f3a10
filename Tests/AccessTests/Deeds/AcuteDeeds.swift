import Domain
import UseCases

/// Acute need, requests and reports.
extension Stage {
    func breakGlass() async throws {
        guard let home = anyHousehold(), let reader = anyHelperOrCoordinator() else { return }
        let id = newID()
        let isToldLater = dice.once(in: 2)
        let word = town.word(home.id, .emergency(id))
        let isHere = reader.municipality == home.municipality
        let deed = Deed(
            reader: reader, household: home.id, act: .breakGlass,
            what: "\(name(reader.id)) opens \(name(home.id)) in acute need (\(word.text)),"
                + " told \(isToldLater ? "later" : "now")",
            isAllowed: isHere && reader.hasEmergencyRight,
            kept: isToldLater ? .untilTold(id) : nil)
        let done = try await attempt(deed) { files, family, caller in
            let words = Words(trusted: word.text)
            try await AcuteDoor(files: files).breakGlass(
                EmergencyID(trusted: id), why: words, toldLater: isToldLater ? words : nil,
                in: family, by: caller)
        }
        guard done else { return town.forget(word) }
        town.emergencies[id] = Town.Emergency(
            id: id, household: home.id, account: reader.id, from: town.now,
            isToldLater: isToldLater)
    }

    private func anyHelperOrCoordinator() -> Town.Reader? {
        let all = people.compactMap { town.readers[$0] }
        let rightful = all.filter(\.hasEmergencyRight)
        let without = all.filter { [.coordinator, .partner].contains($0.role) }
        return dice.pick([all, without, rightful, rightful][dice.number(below: 4)])
    }

    func reviewEmergency() async throws {
        let open = town.emergencies.values.filter { !$0.isReviewed }.sorted { $0.id < $1.id }
        guard let emergency = dice.pick(open), let reader = anyLeader() else { return }
        let word = town.word(emergency.household, .emergency(emergency.id))
        let home = town.households[emergency.household]
        let deed = Deed(
            reader: reader, household: emergency.household, act: .reviewEmergency,
            what: "\(name(reader.id)) reviews an opening of \(name(emergency.household))",
            isAllowed: reader.hasPrivacyRight && reader.municipality == home?.municipality)
        let done = try await attempt(deed) { files, family, caller in
            try await AcuteDoor(files: files).review(
                EmergencyID(trusted: emergency.id), Words(trusted: word.text), in: family,
                by: caller)
        }
        guard done else { return town.forget(word) }
        town.emergencies[emergency.id]?.isReviewed = true
    }

    private func anyLeader() -> Town.Reader? {
        let all = people.compactMap { town.readers[$0] }
        return dice.pick(dice.once(in: 4) ? all : all.filter { $0.role == .leader })
    }

    func writeRequest() async throws {
        guard let home = anyHousehold(), let reader = anyone(near: home.id) else { return }
        let id = newID()
        let toCoordinator = dice.once(in: 2)
        let word = town.word(home.id, .plea(id))
        let deed = Deed(
            reader: reader, household: home.id, act: .writeRequest,
            what: "\(name(reader.id)) asks the \(toCoordinator ? "coordinator" : "leader")"
                + " for something (\(word.text))",
            isAllowed: town.isFamily(reader, home.id),
            kept: town.everyone(in: home.id, but: reader.member))
        let done = try await attempt(deed) { files, family, caller in
            try await AcuteDoor(files: files).writeRequest(
                RequestID(trusted: id), to: toCoordinator ? .coordinator : .privacyLeader,
                Words(trusted: word.text), in: family, by: caller)
        }
        guard done, let member = reader.member else { return town.forget(word) }
        town.pleas[id] = Town.Plea(
            id: id, household: home.id, asker: member, toCoordinator: toCoordinator)
    }

    func answerRequest() async throws {
        let open = town.pleas.values.filter { !$0.isAnswered }.sorted { $0.id < $1.id }
        guard let plea = dice.pick(open), let home = town.households[plea.household],
            let reader = dice.once(in: 2) ? anyLeader() : coordinatorOrAnyone(home.id)
        else { return }
        let word = town.word(home.id, .plea(plea.id))
        let isLeader = reader.hasPrivacyRight && reader.municipality == home.municipality
        let deed = Deed(
            reader: reader, household: home.id, act: .answerRequest,
            what: "\(name(reader.id)) answers what \(name(plea.asker)) asked (\(word.text))",
            isAllowed: plea.toCoordinator
                ? town.isCoordinator(reader, of: home.id) : isLeader,
            kept: town.everyone(in: home.id, but: plea.asker))
        let done = try await attempt(deed) { files, family, caller in
            try await AcuteDoor(files: files).answerRequest(
                RequestID(trusted: plea.id), Words(trusted: word.text), in: family, by: caller)
        }
        guard done else { return town.forget(word) }
        town.pleas[plea.id]?.isAnswered = true
    }

    func noteReport() async throws {
        guard let home = anyHousehold(), let reader = anyone(near: home.id) else { return }
        let persons = dice.some(of: home.members.map(\.id))
        let isHelper = [.partner, .volunteer].contains(reader.role)
        let isKnown = persons.contains { person in
            town.words.values.contains {
                if case .memberName(person) = $0.of { return town.maySee($0, reader) }
                return false
            }
        }
        if isHelper, town.stands(reader, in: home.id), !isKnown { return }
        let word = town.word(home.id, .report(by: reader.id))
        let deed = Deed(
            reader: reader, household: home.id, act: .noteReport,
            what: "\(name(reader.id)) notes a report to child welfare (\(word.text))",
            isAllowed: town.isCoordinator(reader, of: home.id)
                || isHelper && town.stands(reader, in: home.id), kept: .fromFamily)
        let done = try await attempt(deed) { files, family, caller in
            try await AcuteDoor(files: files).noteReport(
                ReportNoteID(trusted: newID()), about: Set(persons.map(PersonID.init(trusted:))),
                Words(trusted: word.text), in: family, by: caller)
        }
        if !done { town.forget(word) }
    }

    /// Time passes: half an hour, some days, or months.
    func passTime() {
        let days =
            switch dice.number(below: 12) {
            case 0...5: 0
            case 6...10: dice.number(1...14)
            default: dice.number(30...120)
            }
        let seconds = days == 0 ? dice.number(20...50) * 60 : days * 86_400
        tick(seconds: seconds)
        tell("\(seconds / 3600) hours pass")
    }
}
