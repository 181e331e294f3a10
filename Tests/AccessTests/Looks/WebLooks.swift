import Domain
import UseCases

/// Looks at pages: 200 for what may be seen, 404 for all else, and no forbidden word in either.
extension Stage {
    func lookAtPage() async throws {
        guard let (home, reader) = anyVisit() else { return }
        if dice.once(in: 20) { try await chooseLanguage(reader) }
        if dice.once(in: 10) {
            // These pages belong to few.
            let few = people.filter { town.readers[$0].map { $0.role == .other } ?? false }
            let leaders = people.filter { town.readers[$0]?.role == .leader }
            let coordinators = people.filter { town.readers[$0]?.role == .coordinator }
            let chosen = [people, few, leaders, coordinators][dice.number(below: 4)]
            guard let someone = dice.pick(chosen).flatMap({ town.readers[$0] }),
                let page = anyTownPage(for: someone)
            else { return }
            return try await see(page, someone, nil)
        }
        if [.partner, .volunteer].contains(reader.role), !dice.once(in: 3) {
            return try await see(releasedPage(of: home, for: reader), reader, home)
        }
        guard let page = anyPage(of: home, for: reader) else { return }
        try await see(page, reader, home)
    }

    private func see(
        _ page: Page, _ reader: Town.Reader, _ home: Town.Household?
    ) async throws {
        let reply = try await site.get(page.path, token: try await token(of: reader.id))
        tell("\(name(reader.id)) opens \(page.path): \(reply.status)")
        guard reply.status == (page.isShown ? 200 : 404) else {
            throw WrongAnswer(
                what: "\(pattern(page)) gave \(reply.status) to \(reader.role)")
        }
        tally.count("page \(pattern(page))", isDone: page.isShown)
        let found = Found(in: reply.body)
        try check(found, pattern(page), reader, by: .ordinary)
        if page.isShown, let home, let look = page.look, page.isWhole {
            try checkPage(found, look, home, reader)
        }
        noteVisit(page, reader, home)
    }

    private func noteVisit(_ page: Page, _ reader: Town.Reader, _ home: Town.Household?) {
        if let home, let act = page.act, page.isLogged {
            log(act, reader, home.id, town.kept(visitOf: reader, to: home.id))
        }
        guard home == nil, page.isShown, let look = page.look else { return }
        for family in families where town.stands(reader, in: family) {
            log(look.act, reader, family, town.kept(visitOf: reader, to: family))
        }
    }

    /// What stands on a page of the plan or a released part, folded or not.
    private func checkPage(
        _ found: Found, _ look: Look, _ home: Town.Household, _ reader: Town.Reader
    ) throws {
        guard look == .plan || look == .released else { return }
        for thing in town.things.values where thing.household == home.id {
            guard let number = thing.word, let word = town.words[number],
                stands(thing, on: look), town.maySee(thing, reader)
            else { continue }
            try require(word, in: found, "the page of \(look)", reader)
        }
    }

    private func stands(_ thing: Town.Thing, on look: Look) -> Bool {
        switch thing.sort {
        case .matter: look == .plan && thing.state == "stands"
        case .need: thing.state == "open"
        case .goal: thing.state == "active"
        case .action:
            thing.state != "dropped"
                && thing.hangsOn.flatMap { town.things[$0] }?.state == "active"
        default: false
        }
    }

    private func chooseLanguage(_ reader: Town.Reader) async throws {
        guard let language = dice.pick(["nb", "nn", "en"]) else { return }
        let form = Form("/language", [("language", language), ("back", "/")])
        _ = try await site.post(form, token: try await token(of: reader.id))
    }

    /// The address without identities, so that the same fault has the same name.
    private func pattern(_ page: Page) -> String {
        let path = page.path.split(separator: "?")[0].split(separator: "/")
        return "/" + path.map { $0.count == 36 ? ":id" : String($0) }.joined(separator: "/")
    }
}
