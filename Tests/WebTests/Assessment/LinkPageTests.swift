import Domain
import Foundation
import HTML
import HTTPTypes
import Hummingbird
import Instruments
import TestSupport
import Testing
import UseCases

@testable import Web

/// One-time links on the coordinator's pages.
struct LinkPageTests {
    private let texts = WaveTexts.nb

    @Test func `a link is made once, and shown with its whole address and a square`()
        async throws
    {
        let wave = try await WaveSite()
        let round = try await wave.start()
        let path = "\(round)/\(wave.site.person.id.text)/link?voice=own"
        let opened = try await wave.page(path)
        #expect(opened.day("link-until") == Day.testToday.adding(days: 21).text)
        let form = [("id", opened.hidden("id")), ("link-until", opened.day("link-until"))]
        for _ in 1...2 {
            let reply = try await wave.post(path, form)
            #expect(reply.status == 303)
            #expect(reply.location == wave.site.at("/links/\(opened.hidden("id"))"))
        }
        let link = try #require(try await wave.links().first)
        #expect(try await wave.links().count == 1)
        let shown = try await wave.page(wave.site.at("/links/\(link.id.text)"))
        let address = "https://veven.test/l/\(try await wave.secret(of: link))"
        #expect(shown.status == 200)
        #expect(shown.body.contains(">\(address)<"))
        let square = try #require(QRCode(address))
        let picture = QRPicture(id: "link-square", title: texts.square, code: square)
        #expect(shown.body.contains(picture.html.string))
        #expect(shown.headers[.cacheControl] == "no-store")
        #expect(shown.body.utf8.count < 60_000)
    }

    @Test func `the printed card names nobody`() async throws {
        let wave = try await WaveSite()
        let shown = try await wave.page(wave.send(about: wave.site.person)).body
        let card =
            shown.components(separatedBy: "<article class=\"card link-card\">")
            .dropFirst().first?.components(separatedBy: "</article>").first ?? ""
        #expect(card.contains(LinkCardTexts.nb.title(.own)))
        #expect(!card.contains("Sara"))
        #expect(!card.contains("Solbakk"))
        #expect(shown.contains("<div class=\"screen-only stack\">"))
    }

    @Test func `everything that must be mended is said at once`() async throws {
        let wave = try await WaveSite()
        let round = try await wave.start()
        let path = "\(round)/\(wave.child.id.text)/link?voice=parent"
        let reply = try await wave.post(path, [("id", anID(AnswerLink.self).text)])
        #expect(reply.status == 422)
        #expect(reply.body.contains("\(texts.who) \(texts.noAnswerer)"))
        #expect(reply.body.contains("\(texts.until): \(FaultTexts.nb.noDay)"))
        let late = try await wave.post(
            path,
            [
                ("id", anID(AnswerLink.self).text),
                ("link-answerer", wave.site.person.id.text),
                ("link-until", Day.testToday.adding(days: 61).text),
            ])
        #expect(late.status == 422)
        #expect(late.body.contains(texts.impossibleDay(60)))
        let forged = try await wave.post(
            path,
            [
                ("id", anID(AnswerLink.self).text), ("link-answerer", wave.child.id.text),
                ("link-until", Day.testToday.text),
            ])
        #expect(forged.status == 422)
        #expect(try await wave.links().isEmpty)
    }

    @Test func `a school without consent cannot be asked, and the page says what to do`()
        async throws
    {
        let wave = try await WaveSite()
        let round = try await wave.start()
        let path = "\(round)/\(wave.child.id.text)/link?voice=teacher"
        let opened = try await wave.page(path).body
        #expect(opened.contains(texts.noPlace("Yusuf")))
        #expect(opened.contains(Paths.askForConsent(wave.site.family.id).text))
        let form = [
            ("id", anID(AnswerLink.self).text), ("link-until", Day.testToday.text),
            ("link-service", wave.site.vault.school.id.text),
        ]
        let refused = try await wave.post(path, form)
        #expect(refused.status == 422)
        #expect(refused.body.contains(texts.noConsent))
        try await wave.site.vault.consent(
            to: .service(wave.site.vault.school.id), in: wave.site.family.id)
        #expect(try await wave.page(path).body.contains(texts.schoolLearns("Yusuf")))
        let made = try await wave.post(path, form)
        #expect(made.status == 303)
        #expect(try await wave.page(made.location).body.contains(texts.schoolLearns("Yusuf")))
    }

    @Test func `a link is called back, and stands among those that are over`() async throws {
        let wave = try await WaveSite()
        let place = try await wave.send(about: wave.site.person)
        #expect(try await wave.page().body.contains("href=\"\(place)\""))
        let edition = try await wave.page(place).hidden("edition")
        for _ in 1...2 {
            let reply = try await wave.post("\(place)/call-back", [("edition", edition)])
            #expect(reply.status == 303)
            #expect(reply.location == "\(wave.mapping)?called-back=yes")
        }
        let body = try await wave.page("\(wave.mapping)?called-back=yes").body
        #expect(body.contains(texts.isCalledBack))
        #expect(body.contains(texts.ended(.calledBack, "i dag")))
        #expect(!body.contains("href=\"\(place)\""))
        #expect(try await wave.page(place).status == 404)
    }

    @Test func `a link past its day stands among those that are over`() async throws {
        let wave = try await WaveSite()
        let place = try await wave.send(about: wave.site.person)
        wave.site.time.pass(days: 22)
        let body = try await wave.page().body
        let day = DayTexts.nb.say(
            .testToday.adding(days: 21), on: .testToday.adding(days: 22))
        #expect(body.contains(texts.late(day)))
        #expect(try await wave.page(place).status == 404)
    }

    @Test func `a link is there for its coordinator alone`() async throws {
        let wave = try await WaveSite()
        let place = try await wave.send(about: wave.site.person)
        let round = try await wave.links().first?.mapping.text ?? ""
        let form = "\(wave.mapping)/\(round)/\(wave.site.person.id.text)/link?voice=own"
        let others = [
            wave.site.mother, wave.site.vault.teacher, wave.site.vault.volunteer,
            wave.site.vault.leader,
        ]
        for account in others {
            for path in [place, form] {
                #expect(try await wave.page(path, as: account).status == 404)
            }
            let made = [
                ("id", anID(AnswerLink.self).text), ("link-until", Day.testToday.text),
            ]
            #expect(try await wave.post(form, made, as: account).status == 404)
            let back = try await wave.post("\(place)/call-back", [("edition", "1")], as: account)
            #expect(back.status == 404)
        }
        let seen = try await wave.page(as: wave.site.mother).body
        #expect(!seen.contains(texts.links))
        #expect(!seen.contains("/links/"))
        let unknown = try await wave.page(form.replacing("voice=own", with: "voice=other"))
        #expect(unknown.status == 404)
    }

    @Test func `the secret stands on the link's own page and nowhere else`() async throws {
        let wave = try await WaveSite()
        let place = try await wave.send(about: wave.site.person)
        let secret = try await wave.secret(of: try #require(try await wave.links().first))
        #expect(!place.contains(secret))
        for part in ["", "/mapping", "/log", "/team", "/plan", "/profile", "/members"] {
            for account in [wave.site.coordinator, wave.site.mother] {
                let page = try await wave.page(wave.site.at(part), as: account)
                #expect(!page.body.contains(secret), "\(part)")
            }
        }
        #expect(try await !wave.page("/today").body.contains(secret))
        #expect(try await wave.page(place).body.contains(secret))
    }

    @Test func `whoever answered by a link is named in the log to who may know`() async throws {
        let wave = try await WaveSite()
        _ = try await wave.send(about: wave.site.person)
        let secret = try await wave.secret(of: try #require(try await wave.links().first))
        let draft = AnsweredDraft(
            id: anID(), instrument: "life-areas", answers: Answers(["home": .value(3)]),
            edition: nil, alert: anID())
        let questionnaires = try shippedQuestionnaires()
        _ = try await AnswerByLink(wave.site.vault.files, questionnaires)(draft, by: secret)
        let log = try await wave.page(wave.site.at("/log")).body
        #expect(log.contains(texts.byLink("Sara")))
        #expect(log.contains(LogTexts.nb.act(.answerByLink)))
        let hers = try await wave.page(wave.site.at("/log"), as: wave.site.mother).body
        #expect(hers.contains(texts.byLink("Sara")))
        #expect(!hers.contains(texts.someoneByLink))
        let overview = try await wave.page(wave.site.at()).body
        #expect(!overview.contains(LogTexts.nb.somebody))
        let sheet = try await wave.page().body
        #expect(sheet.contains(AssessmentTexts.nb.openLeft(7)))
    }

    @Test func `the request log holds neither a link's secret nor its address`() async throws {
        let wave = try await WaveSite()
        let place = try await wave.send(about: wave.site.person)
        let link = try #require(try await wave.links().first)
        let secret = try await wave.secret(of: link)
        let log = GatheredLog()
        for path in [place, "/l/\(secret)"] {
            _ = try await wave.site.ask(.get, path, as: wave.site.coordinator, log: log)
        }
        #expect(log.text.contains("visit"))
        #expect(!log.text.contains(secret))
        #expect(!log.text.contains(link.id.text))
    }
}
