import Domain
import Storage
import StorageSQLite
import TestSupport
import Testing
import UseCases

@Suite struct NewsTests {
    private struct Changed: Error {}

    /// What is told until this text, which is told last.
    private func heard(_ news: AsyncStream<String>, until last: String) async -> [String] {
        var heard: [String] = []
        for await text in news {
            if text == last { break }
            heard.append(text)
        }
        return heard
    }

    @Test func `news is told once it is durable, and never when it is taken back`() async throws {
        let vault = try await aVault()
        let news = vault.database.news()
        try await vault.database.write { try $0.announce("one") }
        await #expect(throws: Changed.self) {
            try await vault.database.write { connection in
                try connection.announce("taken back")
                throw Changed()
            }
        }
        try await vault.database.write { try $0.announce("two") }
        try await vault.database.write { try $0.announce("end") }
        #expect(await heard(news, until: "end") == ["one", "two"])
    }

    @Test func `each who listens hears all`() async throws {
        let vault = try await aVault()
        let (first, second) = (vault.database.news(), vault.database.news())
        for number in 0..<20 {
            try await vault.database.write { try $0.announce("\(number)") }
        }
        try await vault.database.write { try $0.announce("end") }
        let all = (0..<20).map { "\($0)" }
        #expect(await heard(first, until: "end") == all)
        #expect(await heard(second, until: "end") == all)
    }

    @Test func `who listens too slowly is told that something was missed`() async throws {
        let vault = try await aVault()
        let news = vault.database.news()
        try await vault.database.write { connection in
            for number in 0..<5000 { try connection.announce("\(number)") }
        }
        var iterator = news.makeAsyncIterator()
        for _ in 0..<100 { _ = await iterator.next() }
        try await vault.database.write { try $0.announce("end") }
        var sawGap = false
        while let text = await iterator.next(), text != "end" { sawGap = sawGap || text.isEmpty }
        #expect(sawGap)
    }

    @Test func `what is told of a family holds its identity and no word that can be read`()
        async throws
    {
        let vault = try await aVault()
        let family = vault.family()
        try await vault.begin(family, members: [aPerson()])
        let (raw, opened) = (vault.database.news(), vault.installation.news.news())
        let id = anID(Matter.self)
        try await SayWhatMatters(vault.files)(
            id, about: .family, words: Words(trusted: "At vi får spise middag sammen"),
            in: family.id, by: vault.coordinator.caller)
        try await vault.database.write { try $0.announce("end") }
        let texts = await heard(raw, until: "end")
        #expect(texts.count == 1)
        let text = try #require(texts.first)
        #expect(text.hasPrefix("family \(family.id.text) "))
        for hidden in ["middag", "Solbakken", "plan", id.text] { #expect(!text.contains(hidden)) }
        var news: LiveNews?
        for await item in opened {
            news = item
            break
        }
        let touched = Touched(
            kind: .plan, id: id.text, subject: .family, area: nil, hangsOn: [])
        let expected = FamilyNews(
            family: family.id, by: vault.coordinator.id, touched: [touched])
        #expect(news == .family(expected))
    }

    @Test func `who is here is told whole, and nobody on the way can read of whom`() async throws {
        let vault = try await aVault()
        let (family, person, emergency) = (vault.family().id, aPerson().id, anID(Emergency.self))
        let people: PresenceNews.People = [
            vault.coordinator.id: .fromNobody, vault.teacher.id: .from([person]),
            vault.leader.id: .untilTold(emergency), vault.volunteer.id: .fromFamily,
        ]
        let told = [
            PresenceNews(node: "the first node", .here([family: people, anID(): [:]])),
            PresenceNews(node: "the first node", .leaving),
        ]
        let (raw, opened) = (vault.database.news(), vault.installation.news.news())
        for one in told { vault.installation.news.tell(one) }
        vault.database.tell(["end"])
        let texts = await heard(raw, until: "end")
        #expect(texts.count == 2)
        for id in [family.text, vault.coordinator.id.text, person.text, "first node"] {
            #expect(texts.allSatisfy { !$0.contains(id) })
        }
        var news: [LiveNews] = []
        for await item in opened where news.count < 2 {
            news.append(item)
            if news.count == 2 { break }
        }
        #expect(news == told.map(LiveNews.presence))
    }

    @Test func `what nobody of the installation wrote may be anything, and is checked again`()
        async throws
    {
        let vault = try await aVault()
        let texts = [
            "", "family x", "family x !!", "family x AAAA", "present", "present AAAA",
            "something else",
        ]
        for text in texts {
            let news = vault.installation.news.news()
            try await vault.database.write { try $0.announce(text) }
            for await item in news {
                #expect(item == .missed, "\(text)")
                break
            }
        }
    }
}
