import Domain
import Foundation
import HTTPTypes
import TestSupport
import Testing
import UseCases

@testable import Web

/// A round with a battery on the coordinator's and the family's pages.
struct WavePageTests {
    private let texts = WaveTexts.nb

    @Test func `one press starts the round, with the last day filled in`() async throws {
        let wave = try await WaveSite()
        let opened = try await wave.page()
        #expect(try #require(Day(opened.day("wave-due"))) > .testToday)
        for _ in 1...2 {
            let reply = try await wave.post(
                wave.mapping, wave.starting(opened) + [("wave-due", opened.day("wave-due"))])
            #expect(reply.status == 303)
            #expect(reply.location == wave.mapping)
        }
        let body = try await wave.page().body
        #expect(body.contains(texts.answered(0, 4)))
        #expect(
            body.contains(
                texts.waitsFor([
                    "Sara", "Yusuf", texts.whose(.parent, "Yusuf"), texts.whose(.teacher, "Yusuf"),
                ])))
        let day = DayTexts.nb.say(.testToday.adding(days: 21), on: .testToday)
        #expect(body.contains(texts.lastDay(day, false)))
        #expect(!body.contains(AssessmentTexts.nb.earlierRounds))
    }

    @Test func `a day that has passed or is none is said beside the field`() async throws {
        let wave = try await WaveSite()
        let opened = try await wave.page()
        let form = wave.starting(opened)
        for (day, fault) in [
            (Day.testToday.adding(days: -1).text, texts.inThePast),
            ("2026-02-31", FaultTexts.nb.noSuchDay),
        ] {
            let reply = try await wave.post(wave.mapping, form + [("wave-due", day)])
            #expect(reply.status == 422)
            #expect(reply.body.contains(fault))
            #expect(reply.body.contains("\(texts.lastDayLabel): \(fault)"))
            #expect(reply.day("wave-due") == day)
        }
        let refused = try await wave.post(
            wave.mapping, form + [("wave-due", "2026-02-31")], as: wave.site.mother)
        #expect(refused.status == 404)
    }

    @Test func `of several batteries the day follows the one that is chosen`() async throws {
        let wave = try await WaveSite()
        let short = aBattery(called: "Kort <script>", window: 5)
        try await wave.site.vault.have(short)
        let opened = try await wave.page()
        #expect(opened.body.contains("Kort &lt;script&gt;"))
        #expect(!opened.body.contains("Kort <script>"))
        // Whichever day stands there, it is another battery's.
        let chosen = opened.hidden("proposed").hasPrefix(short.id.text) ? wave.battery : short
        _ = try await wave.post(
            wave.mapping,
            [
                ("id", opened.hidden("id")), ("battery", chosen.id.text),
                ("proposed", opened.hidden("proposed")), ("wave-due", opened.day("wave-due")),
            ])
        let plan = try await wave.site.vault.change(wave.site.family.id) {
            try $0.mappings.all().first?.plan
        }
        #expect(plan?.battery == chosen.id)
        #expect(plan?.due == .testToday.adding(days: chosen.window))
    }

    @Test func `a battery that nobody offers is not there`() async throws {
        let wave = try await WaveSite()
        let reply = try await wave.post(
            wave.mapping,
            [("id", anID(Mapping.self).text), ("battery", anID(Battery.self).text)])
        #expect(reply.status == 404)
    }

    @Test func `the coordinator answers together in each voice, the school by link alone`()
        async throws
    {
        let wave = try await WaveSite()
        let round = try await wave.start()
        let body = try await wave.page().body
        let sheet = "\(round)/\(wave.child.id.text)/life-areas-child"
        #expect(body.contains("href=\"\(sheet)\""))
        let sara = wave.site.person.id.text
        #expect(body.contains("href=\"\(sheet)?voice=parent&amp;by=\(sara)\""))
        #expect(body.contains(texts.tells("Sara")))
        let form = try await wave.page("\(sheet)?voice=parent&by=\(sara)").body
        #expect(form.contains(texts.tellsTogether("Sara", "Yusuf")))
        #expect(try await wave.page("\(sheet)?voice=parent&by=nobody").status == 404)
        #expect(!body.contains("\(sheet)?voice=teacher"))
        #expect(body.contains(texts.together))
        for voice in Voice.allCases {
            #expect(body.contains("\(round)/\(wave.child.id.text)/link?voice=\(voice.rawValue)"))
        }
    }

    @Test func `a family is told until when, and never that a day has passed`() async throws {
        let wave = try await WaveSite()
        _ = try await wave.start()
        let day = DayTexts.nb.say(.testToday.adding(days: 21), on: .testToday)
        let before = try await wave.page(as: wave.site.mother).body
        #expect(before.contains(texts.toFamily(day)))
        #expect(!before.contains("/link?voice="))
        #expect(!before.contains(texts.together))
        #expect(before.contains("life-areas-child?voice=parent"))
        #expect(!before.contains("voice=teacher"))
        wave.site.time.pass(days: 30)
        let after = try await wave.page(as: wave.site.mother).body
        #expect(!after.contains("Siste dag"))
        #expect(!after.contains("senest"))
        let hers = try await wave.page().body
        #expect(
            hers.contains(
                texts.lastDay(
                    DayTexts.nb.say(
                        .testToday.adding(days: 21), on: .testToday.adding(days: 30)), true)))
    }

    @Test func `the day has one line with one button for a round that is late`() async throws {
        let wave = try await WaveSite()
        _ = try await wave.start()
        #expect(try await !wave.page("/today").body.contains(texts.openRound))
        wave.site.time.pass(days: 15)
        let late = try await wave.page("/today").body
        #expect(late.contains("Ikke alle har svart ennå: Sara, Yusuf"))
        #expect(late.components(separatedBy: texts.openRound).count == 2)
        wave.site.time.pass(days: 360)
        let next = try await wave.page("/today").body
        // What waits is not hidden by what comes next.
        #expect(next.contains(texts.openRound))
        #expect(next.contains(texts.openNext))
        #expect(next.contains("\(wave.mapping)#start"))
    }
}
