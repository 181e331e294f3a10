import Domain
import TestSupport
import Testing

@testable import Web

struct AcutePageTests {
    private let acute: AcuteSite
    private var site: TestSite { acute.site }
    private var page: String { "/acute/\(site.family.id.text)" }
    private var texts: EmergencyTexts { .nb }

    init() async throws { acute = try await AcuteSite() }

    @Test func `with the right, a number and a reason one sees who and where for an hour`()
        async throws
    {
        let opened = try await acute.open()
        #expect(opened.status == 303)
        #expect(opened.location == page)
        let seen = try await site.ask(.get, page, as: acute.nurse)
        #expect(seen.status == 200)
        #expect(seen.body.contains("Jonas Solbakken"))
        #expect(seen.body.contains(texts.youSeeThis(60)))
        site.time.pass(seconds: 1800)
        let half = try await site.ask(.get, page, as: acute.nurse)
        #expect(half.body.contains(texts.youSeeThis(30)))
        site.time.pass(seconds: 1800)
        #expect(try await site.ask(.get, page, as: acute.nurse).status == 404)
    }

    @Test func `it opens no other page of the family`() async throws {
        _ = try await acute.open()
        for path in ["", "/plan", "/log", "/members", "/mapping", "/requests", "/worry"] {
            let reply = try await site.ask(.get, site.at(path), as: acute.nurse)
            #expect(reply.status == 404, "\(path)")
        }
        #expect(
            try await site.ask(.get, "/released/\(site.family.id.text)", as: acute.nurse).status
                == 404)
    }

    @Test func `without the right the page is not there, whatever is sent`() async throws {
        let nowhere = try await site.ask(.get, "/nowhere", as: site.coordinator)
        for account in [site.coordinator, site.vault.volunteer, site.mother, acute.leader] {
            let get = try await site.ask(.get, "/acute", as: account)
            #expect(get.status == 404)
            for number in [acute.number, "01859000000", "12", ""] {
                let post = try await site.ask(
                    .post, "/acute", as: account, form: acute.form(number: number))
                #expect(post.status == 404, "\(number)")
                #expect(post.body.contains("<h1>") == nowhere.body.contains("<h1>"))
                #expect(!post.body.contains(texts.nobodyFound))
            }
        }
    }

    @Test func `a number that leads to nobody, and no number at all, are one answer`() async throws
    {
        var bodies: Set<String> = []
        for number in ["12", "", "01859099999"] {
            let reply = try await site.ask(
                .post, "/acute", as: acute.nurse, form: acute.form(number: number))
            #expect(reply.status == 422)
            #expect(reply.body.contains(texts.nobodyFound))
            bodies.insert(
                reply.body.replacing("value=\"\(number)\"", with: "")
                    .replacing(/[0-9a-f]{8}-[0-9a-f-]{27}/, with: "-"))
        }
        #expect(bodies.count == 1)
    }

    @Test func `everything that must be mended is said at once`() async throws {
        let reply = try await site.ask(
            .post, "/acute", as: acute.nurse, form: acute.form(told: "", reason: ""))
        #expect(reply.status == 422)
        #expect(reply.body.contains("href=\"#need-reason\""))
        #expect(reply.body.contains("href=\"#told\""))
        let later = try await site.ask(
            .post, "/acute", as: acute.nurse, form: acute.form(told: "later"))
        #expect(later.status == 422)
        #expect(later.body.contains("href=\"#later-reason\""))
    }

    @Test func `after ten searches one is told to wait`() async throws {
        for _ in 1...Emergency.searchesADay {
            _ = try await site.ask(
                .post, "/acute", as: acute.nurse, form: acute.form(number: "01859000019"))
        }
        let reply = try await acute.open()
        #expect(reply.status == 303 || reply.body.contains(texts.tooMany(10)))
        let searched = try await site.vault.vault.look { session in
            try session.times(
                acute.nurse.id, did: .breakGlass, since: .testNow.adding(seconds: -10),
                in: site.vault.municipality.id)
        }
        #expect(searched <= Emergency.searchesADay)
    }

    @Test func `the family reads on its first page who opened and why, then what was found`()
        async throws
    {
        _ = try await acute.open()
        let home = try await site.ask(.get, site.at(), as: site.mother)
        #expect(home.body.contains(texts.why("Et barn er alene")))
        #expect(home.body.contains(texts.notReviewed))
        #expect(home.body.contains("klokka 09:30"))
        #expect(try await acute.review(needed: "no").status == 303)
        let after = try await site.ask(.get, site.at(), as: site.mother)
        #expect(after.body.contains(texts.wasNotNeeded))
        #expect(after.body.contains("Det var rett"))
    }

    @Test func `the log says why, and the coordinator's day that it happened`() async throws {
        _ = try await acute.open()
        let log = try await site.ask(.get, site.at("/log"), as: site.mother)
        #expect(log.body.contains(texts.because(.emergency(reason: "Et barn er alene"))))
        #expect(log.body.contains(RequestTexts.nb.ask))
        let today = try await site.ask(.get, "/today", as: site.coordinator)
        #expect(today.body.contains("Lars Lærer"))
    }

    @Test func `a review closes the page at once`() async throws {
        _ = try await acute.open()
        _ = try await acute.review()
        #expect(try await site.ask(.get, page, as: acute.nurse).status == 404)
    }

    @Test func `unsafe words are only words`() async throws {
        _ = try await site.ask(
            .post, "/acute", as: acute.nurse, form: acute.form(reason: "<script>x</script>"))
        for (path, account) in [
            (site.at(), site.mother), ("/privacy", acute.leader), (page, acute.nurse),
            (site.at("/log"), site.mother),
        ] {
            let body = try await site.ask(.get, path, as: account).body
            #expect(!body.contains("<script>x"), "\(path)")
            #expect(body.contains("&lt;script"), "\(path)")
        }
    }
}
