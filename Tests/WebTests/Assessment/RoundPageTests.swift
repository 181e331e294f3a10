import Domain
import HTTPTypes
import TestSupport
import Testing
import UseCases

@testable import Web

/// Changing a round, reminding somebody, not wishing to answer, and the calendar, as pages.
struct RoundPageTests {
    private let texts = RoundTexts.nb
    private let due = Day.testToday.adding(days: 21)

    private func say(_ day: Day, on today: Day = .testToday) -> String {
        DayTexts.nb.say(day, on: today)
    }

    @Test func `the last day is moved, told, and moved back by one press`() async throws {
        let wave = try await WaveSite()
        let round = try await wave.start() + "/round"
        let opened = try await wave.page(round)
        #expect(opened.day("new-due") == due.text)
        #expect(opened.body.contains("År 0 (\(Day.testToday.year))"))
        let later = due.adding(days: 7)
        let reply = try await wave.post(
            "\(round)/last-day",
            [("from", due.text), ("new-due", later.text), ("move-why", "Ferie <b>")])
        #expect(reply.location == "\(round)?done=moved")
        let moved = try await wave.page("\(round)?done=moved").body
        #expect(moved.contains(texts.isMoved(say(later))))
        #expect(moved.contains("Ferie &lt;b&gt;"))
        #expect(moved.contains("name=\"from\" value=\"\(later.text)\""))
        let back = try await wave.post(
            "\(round)/last-day", [("from", later.text), ("new-due", due.text)])
        #expect(back.status == 303)
        #expect(try await wave.page().body.contains(WaveTexts.nb.lastDay(say(due), false)))
    }

    @Test func `a day that cannot be, or was moved meanwhile, is said beside the field`()
        async throws
    {
        let wave = try await WaveSite()
        let round = try await wave.start() + "/round"
        let longest = Day.testToday.adding(days: 365)
        for (from, day, fault) in [
            (due, Day.testToday.adding(days: -1), WaveTexts.nb.inThePast),
            (due, longest.adding(days: 1), texts.tooFarAhead(say(longest))),
            (due.adding(days: 1), due.adding(days: 2), texts.movedElsewhere),
        ] {
            let reply = try await wave.post(
                "\(round)/last-day", [("from", from.text), ("new-due", day.text)])
            #expect(reply.status == 422)
            #expect(reply.body.contains(fault))
            #expect(reply.day("new-due") == day.text)
        }
    }

    @Test func `starting the same questions again today offers to move the day`() async throws {
        let wave = try await WaveSite()
        let round = try await wave.start()
        let opened = try await wave.page()
        let other = due.adding(days: 9)
        let reply = try await wave.post(
            wave.mapping, wave.starting(opened) + [("wave-due", other.text)])
        #expect(reply.status == 422)
        #expect(reply.body.contains(texts.startedToday(say(due))))
        #expect(reply.body.contains("action=\"\(round)/round/last-day\""))
        #expect(reply.day("new-due") == other.text)
    }

    @Test func `a round is ended and opened again, and says so`() async throws {
        let wave = try await WaveSite()
        let round = try await wave.start() + "/round"
        _ = try await wave.post("\(round)/end", [("ended", "yes")])
        let ended = try await wave.page("\(round)?done=ended").body
        #expect(ended.contains(texts.isEnded))
        #expect(ended.contains("value=\"no\""))
        let page = try await wave.page().body
        #expect(page.contains(texts.endedOn("i dag")))
        #expect(!page.contains("/link?voice="))
        _ = try await wave.post("\(round)/end", [("ended", "no")])
        #expect(try await wave.page("\(round)?done=opened").body.contains(texts.isOpenAgain))
    }

    @Test func `which year it is can be corrected, and what is no number is said`() async throws {
        let wave = try await WaveSite()
        let round = try await wave.start() + "/round"
        for wrong in ["", "x", "11", "-1"] {
            let reply = try await wave.post(
                "\(round)/number", [("from", "0"), ("round-number", wrong)])
            #expect(reply.status == 422, "\(wrong)")
            #expect(reply.body.contains(texts.impossibleNumber(10)))
        }
        _ = try await wave.post("\(round)/number", [("from", "0"), ("round-number", "2")])
        #expect(try await wave.page().body.contains("År 2 (\(Day.testToday.year))"))
    }

    @Test func `days left and days late stand beside each form, for the coordinator alone`()
        async throws
    {
        let wave = try await WaveSite()
        _ = try await wave.start()
        #expect(try await wave.page().body.contains(texts.daysLeft(21)))
        wave.site.time.pass(days: 23)
        let hers = try await wave.page().body
        #expect(hers.components(separatedBy: texts.daysLate(2)).count == 5)
        #expect(try await !wave.page(as: wave.site.mother).body.contains(texts.daysLate(2)))
        let today = try await wave.page("/today").body
        #expect(today.contains(texts.daysLate(2)))
        #expect(today.contains("id=\"rounds\""))
    }

    @Test func `one press reminds: words to copy, a note with who and when, and undo`() async throws
    {
        let wave = try await WaveSite()
        let round = try await wave.start()
        #expect(try await !wave.page().body.contains("/remind?voice="))
        wave.site.time.pass(days: 15)
        let path = "\(round)/\(wave.site.person.id.text)/remind?voice=own"
        #expect(try await wave.page().body.contains("action=\"\(path)\""))
        let reply = try await wave.post(path, [])
        #expect(reply.location == "\(path)&done=yes")
        let page = try await wave.page("\(path)&done=yes")
        #expect(page.body.contains(texts.saying(.own, DayTexts.nb.full(due))))
        #expect(page.body.contains("data-copy=\"reminder-words\""))
        #expect(page.body.contains(texts.noLink))
        let name = wave.site.coordinator.name.text
        #expect(try await wave.page().body.contains(texts.remindedBy("i dag", name)))
        let back = try await wave.post(
            "\(round)/\(wave.site.person.id.text)/remind/back?voice=own",
            [("at", page.hidden("at"))])
        #expect(back.status == 303)
        #expect(try await !wave.page().body.contains(texts.remindedBy("i dag", name)))
    }

    @Test func `a member says that they do not wish to answer, and takes it back`() async throws {
        let wave = try await WaveSite()
        let round = try await wave.start()
        let mother = wave.site.mother
        let path = "\(round)/\(wave.site.person.id.text)/decline?voice=own"
        #expect(try await wave.page(as: mother).body.contains("href=\"\(path)\""))
        let empty = try await wave.post(path, [], as: mother)
        #expect(empty.status == 422)
        let reply = try await wave.post(path, [("decline-what", "-")], as: mother)
        #expect(reply.status == 303)
        #expect(try await wave.page("\(path)&done=yes", as: mother).body.contains(texts.isDeclined))
        let hers = try await wave.page().body
        #expect(hers.contains(texts.countDeclined(1)))
        #expect(hers.contains(texts.declined))
        let copy = try await wave.page(wave.site.at("/copy/file"), as: mother).body
        #expect(copy.contains("\"declined\""))
        _ = try await wave.post(path, [("decline-what", "-"), ("back", "yes")], as: mother)
        #expect(try await !wave.page().body.contains(texts.countDeclined(1)))
    }

    @Test func `nobody but the coordinator changes a round or reminds`() async throws {
        let wave = try await WaveSite()
        let round = try await wave.start()
        let person = "\(round)/\(wave.site.person.id.text)"
        let mother = wave.site.mother
        #expect(try await wave.page("\(round)/round", as: mother).status == 404)
        #expect(try await wave.page("\(person)/remind?voice=own", as: mother).status == 404)
        #expect(try await wave.page("/today/rounds", as: mother).status == 404)
        for (path, form) in [
            ("\(round)/round/last-day", [("from", due.text), ("new-due", due.text)]),
            ("\(round)/round/end", [("ended", "yes")]),
            ("\(round)/round/number", [("from", "0"), ("round-number", "1")]),
            ("\(person)/remind?voice=own", []),
        ] {
            #expect(try await wave.post(path, form, as: mother).status == 404, "\(path)")
        }
    }

    @Test func `the calendar lists days, and families without any`() async throws {
        let wave = try await WaveSite()
        #expect(try await wave.page("/today/rounds").body.contains(texts.notYetAsked))
        #expect(try await wave.page("/today").body.contains("href=\"/today/rounds\""))
        _ = try await wave.start()
        let body = try await wave.page("/today/rounds").body
        #expect(body.contains(DayTexts.nb.full(due)))
        #expect(body.contains(texts.expected(1, true)))
        #expect(!body.contains(texts.notYetAsked))
    }
}
