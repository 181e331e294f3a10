import Domain
import UseCases

/// What is said and written in the plan: what matters, needs and goals.
extension Stage {
    func sayWhatMatters() async throws {
        guard let home = anyHousehold(), let reader = anyone(near: home.id) else { return }
        let person = anySubject(of: home.id)
        let id = newID()
        let word = newWord(for: id, in: home.id)
        let isOwn = reader.role == .coordinator || person == nil || person == reader.member
        let mayWrite = town.isCoordinator(reader, of: home.id) || town.isFamily(reader, home.id)
        let deed = Deed(
            reader: reader, household: home.id, act: .sayWhatMatters,
            what: "\(name(reader.id)) says what matters to \(name(person)) (\(word.text))",
            isAllowed: mayWrite && isOwn, writes: [id])
        let form = Form(
            "/families/\(home.id)/plan/matters",
            [("id", id), ("words", word.text), ("about", person ?? "family")])
        let subject = subject(person)
        let done = try await attempt(deed, form) { files, family, caller in
            try await SayWhatMatters(files)(
                MatterID(trusted: id), about: subject, words: Words(trusted: word.text),
                in: family, by: caller)
        }
        guard done else { return town.forget(word) }
        add(
            Town.Thing(
                id: id, household: home.id, sort: .matter, about: about(person),
                author: author(reader), state: "stands"), saying: word)
    }

    func takeBackMatter() async throws {
        guard let matter = anyThing(.matter), let reader = anyone(near: matter.household)
        else { return }
        let stands = matter.state != "stands"
        let isOwn = matter.about == .one(reader.member ?? "") || matter.author == author(reader)
        let isHelpers = town.readers[matter.author ?? ""] != nil
        let deed = Deed(
            reader: reader, household: matter.household, act: .sayWhatMatters,
            what: "\(name(reader.id)) takes back or restores matter \(word(of: matter))",
            isAllowed: ![.partner, .volunteer].contains(reader.role)
                && town.maySee(matter, reader)
                && (isOwn || isHelpers && reader.role == .coordinator),
            writes: [matter.id])
        let step = stands ? "restore" : "take-back"
        let form = Form(
            "/families/\(matter.household)/plan/matters/\(matter.id)/\(step)",
            [("edition", String(matter.edition))])
        let done = try await attempt(deed, form) { files, family, caller in
            try await TakeBackMatter(files)(
                MatterID(trusted: matter.id), edition: matter.edition, stands: stands,
                in: family, by: caller)
        }
        if done { changed(matter.id) { $0.state = stands ? "stands" : "taken back" } }
    }

    func writeNeed() async throws {
        guard let home = anyHousehold(), let reader = coordinatorOrAnyone(home.id) else { return }
        let person = anySubject(of: home.id)
        let area = anyArea()
        let old = dice.once(in: 3) ? anyThing(.need, in: home.id) : nil
        let id = old?.id ?? newID()
        let word = newWord(for: id, in: home.id)
        let deed = Deed(
            reader: reader, household: home.id, act: .writeNeed,
            what: "\(name(reader.id)) writes a need about \(name(person)) (\(word.text))",
            isAllowed: town.isCoordinator(reader, of: home.id), writes: [id])
        let fields = [
            ("id", id), ("words", word.text), ("about", person ?? "family"),
            ("area", area.rawValue), ("weight", "2"), ("edition", String(old?.edition ?? 1)),
        ]
        let draft = WriteNeed.Draft(
            subject: subject(person), area: area, words: Words(trusted: word.text), weight: .much)
        let path = "/families/\(home.id)/plan/needs" + (old == nil ? "" : "/\(id)")
        let done = try await attempt(deed, Form(path, fields)) { files, family, caller in
            let need = NeedID(trusted: id)
            if let old {
                try await WriteNeed(files).change(
                    need, edition: old.edition, to: draft, in: family, by: caller)
            } else {
                try await WriteNeed(files).add(
                    need, draft, from: .written, in: family, by: caller)
            }
        }
        guard done else { return town.forget(word) }
        if old != nil { return rewrote(id, word, about(person), area) }
        add(
            Town.Thing(
                id: id, household: home.id, sort: .need, about: about(person),
                area: area.rawValue, author: author(reader), state: "open"), saying: word)
    }

    func settleNeed() async throws {
        guard let need = anyThing(.need), let reader = coordinatorOrAnyone(need.household),
            let next = dice.pick(WriteNeed.Settling.allCases)
        else { return }
        let deed = Deed(
            reader: reader, household: need.household, act: .writeNeed,
            what: "\(name(reader.id)) settles need \(word(of: need)) as \(next)",
            isAllowed: town.isCoordinator(reader, of: need.household), writes: [need.id])
        let form = Form(
            "/families/\(need.household)/plan/needs/\(need.id)/settle",
            [("edition", String(need.edition)), ("as", next.rawValue)])
        let done = try await attempt(deed, form) { files, family, caller in
            try await WriteNeed(files).settle(
                NeedID(trusted: need.id), edition: need.edition, as: next, in: family,
                by: caller)
        }
        if done { changed(need.id) { $0.state = next.rawValue } }
    }

    func word(of thing: Town.Thing) -> String { thing.word.map { "zq\($0)qz" } ?? thing.id }

    func changed(_ id: String, _ change: (inout Town.Thing) -> Void) {
        guard var thing = town.things[id] else { return }
        thing.edition += 1
        change(&thing)
        town.things[id] = thing
    }

    /// What was written anew stands with its old word only in old versions of the plan.
    func rewrote(_ id: String, _ word: Town.Word, _ about: Town.About, _ area: LifeArea) {
        if let old = town.things[id]?.word { town.words[old]?.isCurrent = false }
        changed(id) { thing in
            thing.word = word.number
            thing.about = about
            thing.area = area.rawValue
        }
    }
}
