import Domain
import HTTPTypes
import TestSupport
import Testing
import UseCases

@testable import Web

/// What a coordinator hands over and sees, and what a family meets when a newer round has begun.
struct AnsweringRoundTests {
    private let texts = WaveTexts.nb

    /// A page of questions lies open, and then a newer round begins.
    private func overtaken(
        _ form: String
    ) async throws -> (AnsweringSite, path: String, hidden: [(String, String)]) {
        let mapping = try await AnsweringSite()
        let path = mapping.sheet(form)
        let page = try await mapping.site.ask(.get, path, as: mapping.site.mother)
        let newer = aMapping(by: mapping.site.coordinator.id)
        _ = try await mapping.site.vault.change(mapping.site.family.id) {
            try $0.mappings.insert(newer)
        }
        return (mapping, path, mapping.hidden(page))
    }

    @Test(arguments: ["", "/q/1"])
    func `answers to a round that is over meet a calm page, and the way to the new questions`(
        page: String
    ) async throws {
        let (mapping, path, hidden) = try await overtaken("gad7")
        let reply = try await mapping.site.ask(
            .post, path + page, as: mapping.site.mother, form: hidden + [("q-1", "1")])
        #expect(reply.status == 409)
        let words = AnsweringTexts.nb
        #expect(reply.body.contains(words.roundIsOver))
        #expect(reply.body.contains(words.roundIsOverLead))
        #expect(reply.body.contains("href=\"\(mapping.site.at("/mapping"))\""))
        #expect(!reply.body.contains("tel:113"))
        #expect(try await mapping.responses().isEmpty)
        #expect(try await mapping.alerts().isEmpty)
        let hers = try await mapping.site.ask(
            .post, path + page, as: mapping.site.coordinator, form: hidden + [("q-1", "1")])
        #expect(hers.status == 303)
    }

    @Test func `an alarming answer to a round that is over is not kept, and told once`()
        async throws
    {
        let (mapping, path, hidden) = try await overtaken("phq9")
        for _ in 1...2 {
            let reply = try await mapping.site.ask(
                .post, path, as: mapping.site.mother, form: hidden + [("q-9", "1")])
            #expect(reply.status == 409)
            #expect(reply.body.contains("tel:113"))
            #expect(reply.body.contains(SafetyTexts.nb.coordinatorIsTold))
        }
        #expect(try await mapping.alerts().count == 1)
        #expect(try await mapping.responses().isEmpty)
    }

    @Test func `who answers about nobody of theirs gets no calm page`() async throws {
        let (mapping, path, hidden) = try await overtaken("gad7")
        for account in [mapping.site.vault.teacher, mapping.site.vault.leader] {
            let reply = try await mapping.site.ask(
                .post, path, as: account, form: hidden + [("q-1", "1")])
            #expect(reply.status == 404)
        }
    }

    @Test func `a link's page can be printed, and each card has a mark of its own`() async throws {
        let wave = try await WaveSite()
        var marks: Set<String> = []
        let place = try await wave.send(about: wave.site.person)
        let first = try #require(try await wave.links().first)
        let other = AnswerLinkID(trusted: anID(AnswerLink.self).text)
        try await SendLink(CaseFiles(vault: wave.site.vault.vault, clock: Clock { .testNow }))(
            SendLink.Draft(
                id: other, mapping: first.mapping, person: first.person, voice: .own,
                answerer: nil, service: nil, until: first.until),
            in: wave.site.family.id, by: wave.site.coordinator.caller)
        for path in [place, wave.site.at("/links/\(other.text)")] {
            let page = try await wave.page(path).body
            let button = "<button type=\"button\" class=\"button button-quiet\" hidden"
            #expect(page.contains("\(button) data-print>"))
            #expect(page.contains(">\(texts.print)</button>"))
            let id = path.split(separator: "/").last.map(String.init) ?? ""
            let mark = id.suffix(4).uppercased()
            marks.insert(mark)
            let card =
                page.components(separatedBy: "<article class=\"card link-card\">")
                .dropFirst().first?.components(separatedBy: "</article>").first ?? ""
            #expect(card.contains(texts.cardMark(mark)))
            #expect(page.components(separatedBy: texts.cardMark(mark)).count == 3)
        }
        #expect(marks.count == 2)
    }

    @Test func `who has a link is said until the link ends`() async throws {
        let wave = try await WaveSite()
        _ = try await wave.send(about: wave.site.person)
        let link = try #require(try await wave.links().first)
        let day = Texts.of(.bokmal).days.say(link.until, on: .testToday)
        let said = texts.hasLink(.own, day)
        #expect(try await wave.page().body.contains(said))
        let hers = try await wave.page(as: wave.site.mother).body
        #expect(!hers.contains(said))
        _ = try await wave.post(
            wave.site.at("/links/\(link.id.text)/call-back"), [("edition", "1")])
        #expect(!(try await wave.page().body.contains(said)))
    }

    @Test func `one more teacher can be sent a link, while the first has one`() async throws {
        let wave = try await WaveSite()
        let school = wave.site.vault.school.id
        try await wave.site.vault.consent(to: .service(school), in: wave.site.family.id)
        let before = try await wave.page().body
        #expect(!before.contains(texts.sendAnother))
        _ = try await wave.send(
            about: wave.child, as: .teacher, [("link-service", school.text)])
        let page = try await wave.page().body
        #expect(page.contains(texts.sendAnother) && !page.contains(texts.sendLink(.teacher)))
    }

    @Test func `the coordinator's safety page says what to do, and leads to where one writes it`()
        async throws
    {
        let mapping = try await AnsweringSite()
        let safety = SafetyTexts.nb
        let path = mapping.sheet("safety")
        let page = mapping.sheet("phq9")
        let opened = try await mapping.site.ask(.get, page, as: mapping.site.mother)
        _ = try await mapping.site.ask(
            .post, page, as: mapping.site.mother,
            form: mapping.hidden(opened) + [("q-9", "2")])
        let alert = try #require(try await mapping.alerts().first)
        let coordinator = mapping.site.coordinator
        let hers = try await mapping.site.ask(.get, path, as: coordinator)
        #expect(hers.status == 200)
        for said in [safety.forCoordinator("Sara Solbakken"), safety.actToday]
            + safety.coordinatorSteps
        {
            #expect(hers.body.contains(said), "\(said)")
        }
        #expect(!hers.body.contains(safety.youAreNotAlone))
        #expect(!hers.body.contains(safety.freeToCall))
        // The line for children is no use to who works with an adult.
        #expect(hers.body.contains("tel:116117") && !hers.body.contains("tel:116111"))
        let written = mapping.site.at("/mapping") + "#alert-\(alert.id.text)"
        #expect(hers.body.contains("href=\"\(written)\""))
        #expect(hers.body.contains(safety.writeWhatYouDid))
        _ = try await mapping.site.ask(
            .post, mapping.site.at("/alerts/\(alert.id.text)"), as: coordinator,
            form: [("edition", "1"), ("done-\(alert.id.text)", "Ringte henne")])
        let after = try await mapping.site.ask(.get, path, as: coordinator)
        #expect(!after.body.contains(safety.writeWhatYouDid))
        #expect(try await mapping.site.ask(.get, path, as: mapping.site.vault.leader).status == 404)
    }
}
