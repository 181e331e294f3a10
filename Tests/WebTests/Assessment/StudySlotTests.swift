import Domain
import HTTPTypes
import Instruments
import TestSupport
import Testing
import UseCases

@testable import Web

/// Licensed words are brought as somebody would have them, and are then asked and counted in the
/// study's battery.
struct StudySlotTests {
    private let brought: BroughtSite
    private let catalog: Catalog
    private var site: TestSite { brought.site }

    init() async throws {
        brought = try await BroughtSite()
        catalog = try Catalog.shipped()
    }

    enum Kind: String, CaseIterable { case fhir, redcap }

    /// Who it is about, by whose voice, what is answered to each question, and what the first
    /// scales give, worked by hand.
    struct Slot: Sendable, CustomTestStringConvertible {
        let key: InstrumentID
        let age: Int
        let voice: Voice
        let answer: Int
        let scores: [ScaleID: Double]
        var testDescription: String { key.rawValue }
    }

    private static let slots = [
        Slot(key: "gse", age: 40, voice: .own, answer: 3, scores: ["total": 30]),
        Slot(key: "eq5d5l", age: 40, voice: .own, answer: 2, scores: [:]),
        // Five questions of 1 point; the reversed ones are 1 either way.
        Slot(
            key: "sdq-parent", age: 9, voice: .parent, answer: 1,
            scores: ["emotional": 5, "total": 20]),
        Slot(
            key: "sdq-self", age: 14, voice: .own, answer: 1, scores: ["emotional": 5, "total": 20]),
        Slot(key: "kidscreen27", age: 9, voice: .own, answer: 3, scores: [:]),
    ]

    @Test(arguments: slots, Kind.allCases) func `words are brought, asked in the study and counted`(
        slot: Slot, kind: Kind
    ) async throws {
        let key = try #require(catalog.instrument(slot.key))
        try await bring(key, kind)
        let page = try await brought.see("/catalogue/questionnaires/\(slot.key.rawValue)")
        #expect(page.body.contains("Påstand \(key.items[0].id.rawValue)"))
        #expect(!page.body.contains("&lt;b&gt;"))
        try await brought.use(slot.key)
        let (path, person) = try await round(slot)
        let opened = try await site.ask(.get, path, as: site.coordinator)
        #expect(opened.status == 200)
        if kind == .fhir { #expect(opened.body.contains("Svar slik du har det.")) }
        let answers = key.items.map { item in
            ("q-\(item.id.rawValue)", item.isWide ? "73" : String(slot.answer))
        }
        let hidden = ["id", "edition", "key"].map { ($0, opened.hidden($0)) }
        let reply = try await site.ask(
            .post, path, as: site.coordinator, form: hidden + answers)
        #expect(reply.status == 303, "\(reply.body)")
        let responses = try await site.vault.change(site.family.id) { try $0.responses.all() }
        let kept = try #require(
            responses.first { $0.person == person && $0.instrument == slot.key })
        #expect(kept.answers.given.count == key.items.count)
        if slot.key == "eq5d5l" { #expect(kept.answers["vas"] == .value(73)) }
        let scores = kept.results.compactMap(\.score)
        #expect(scores.count == key.scales.count)
        for (scale, value) in slot.scores {
            #expect(scores.first { $0.scale == scale }?.value == value, "\(scale)")
        }
        if slot.key == "kidscreen27" {
            let counted = zip(key.scales, scores).map { $1.value == Double($0.items.count * 3) }
            #expect(!counted.contains(false))
        }
    }

    /// Looks it through, sees what it becomes, and keeps it as it was guessed.
    private func bring(_ key: Instrument, _ kind: Kind) async throws {
        let file = InventedFile(key: key)
        let source = kind == .fhir ? file.fhir : file.redcap
        let look = try await brought.send("/catalogue/import", [("brought-text", source)])
        #expect(look.status == 200)
        let asksLanguage = look.body.contains("name=\"brought-language\"")
        #expect(asksLanguage == (kind == .redcap))
        var fields = [
            ("source", source), ("brought-use", "words"), ("brought-key", key.id.rawValue),
        ]
        if asksLanguage {
            let mute = try await brought.keep(fields)
            #expect(mute.status == 422 && mute.body.contains("#brought-language"))
            fields.append(("brought-language", "nb"))
        }
        let shown = try await brought.keep(fields)
        #expect(shown.status == 200, "\(shown.body)")
        for (place, item) in key.items.enumerated() {
            let field = try #require(shown.field("brought-is-\(place)"))
            #expect(field == item.id.rawValue)
        }
        if kind == .fhir {
            #expect(shown.body.contains("Ingen må svare. Det kan alltid stå åpent."))
            #expect(shown.body.contains("Om uka som gikk"))
        }
        #expect(try await SeeBrought(site.vault.municipalFiles)(by: brought.admin.caller).isEmpty)
        #expect(try await brought.confirm(fields, on: shown).status == 303)
    }

    /// A round of the study with somebody of this age, and where the form lies.
    private func round(_ slot: Slot) async throws -> (String, PersonID) {
        let person = aPerson(
            name: "Noen Solbakken", born: .testToday.adding(days: -slot.age * 366))
        let round = Mapping(
            id: anID(), startedOn: .testToday, startedBy: site.coordinator.id,
            plan: WavePlan(.study, round: 0, of: [person], on: .testToday))
        try await site.vault.change(site.family.id) { shelves in
            _ = try shelves.persons.insert(person)
            _ = try shelves.mappings.insert(round)
        }
        let own = "/mapping/\(round.id.text)/\(person.id.text)/\(slot.key.rawValue)"
        let voice = slot.voice == .own ? "" : "?voice=\(slot.voice.rawValue)"
        return (site.at(own) + voice, person.id)
    }
}

extension TestSite.Reply {
    /// What stands in the text field of this name; nil where there is none.
    func field(_ name: String) -> String? {
        guard let field = body.firstRange(of: "name=\"\(name)\"")?.upperBound,
            let start = body[field...].firstRange(of: "value=\"")?.upperBound
        else { return nil }
        return String(body[start...].prefix { $0 != "\"" })
    }
}
