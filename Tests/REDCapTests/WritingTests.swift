import Instruments
@testable import REDCap
import Testing

@Suite("A form becomes a data dictionary")
struct WritingTests {
    typealias Rows = Dictionary

    private func again(_ form: Form) -> ImportReport {
        DictionaryReader.read(Array(DictionaryWriter.export(form).text.utf8))
    }

    @Test("what a dictionary can say comes back the same", arguments: 0..<150)
    func roundTrip(seed: Int) throws {
        var dice = Dice(seed: seed)
        let rows = (0..<dice.number(1...12)).map { row($0, &dice) }
        let report = DictionaryReader.read(Rows.csv(rows))
        #expect(report.faults == [], "seed \(seed)")
        let form = try #require(report.form)
        let export = DictionaryWriter.export(form)
        #expect(export.leftOut == [], "seed \(seed)")
        let back = again(form)
        #expect(back.form == form, "seed \(seed)")
    }

    private func row(_ place: Int, _ dice: inout Dice) -> [String: String] {
        var more: [String: String] = [:]
        if dice.once(in: 4) { more["section_header"] = "Del \(place), \"sitat\"" }
        if dice.once(in: 3) { more["required_field"] = "y" }
        if dice.once(in: 4) { more["question_number"] = "\(place)a" }
        if place > 4, dice.once(in: 2) { more["branching_logic"] = logic(&dice) }
        let name = "q\(place)"
        // The first five are there to be asked about.
        switch place < 5 ? place : dice.number(0...7) {
        case 0: return Rows.radio(name, more)
        case 1: return Rows.checkbox(name, more)
        case 2: return Rows.number(name, more)
        case 3: return Rows.field(name, "yesno", more)
        case 4: return Rows.field(name, "text", more)
        case 5: return Rows.field(name, "notes", more)
        case 6:
            more["text_validation_type_or_show_slider_number"] = "date_ymd"
            return Rows.field(name, "text", more)
        default:
            more["required_field"] = nil
            return Rows.field(name, "descriptive", more)
        }
    }

    private func logic(_ dice: inout Dice) -> String {
        let parts = [
            "[q0] = '1'", "[q0] <> '2'", "[q0] <> ''", "[q1(2)] = '1'", "[q1(0)] = '0'", "[q2] > 3",
            "[q2] >= 1", "[q2] = 7", "[q3] = '1'", "[q3] <> '0'", "[q4] = 'it is \"so\"'",
            "[q4] = ''",
        ].shuffled(using: &dice).prefix(dice.number(1...3))
        return parts.joined(separator: dice.one(of: [" and ", " or "]))
    }

    @Test("matrices, sections and several forms come back the same")
    func outline() throws {
        let inMatrix = ["matrix_group_name": "m"]
        let rows = [
            Rows.radio("a", inMatrix.merging(["section_header": "Head"]) { $1 }),
            Rows.radio("b", inMatrix), Rows.number("c"), Rows.number("d", ["form_name": "g"]),
        ]
        let form = try #require(DictionaryReader.read(Rows.csv(rows)).form)
        #expect(again(form).form == form)
    }

    @Test("what a dictionary cannot say is told")
    func cannotSay() {
        var group = FormItem("g", .group, Wording("G", translations: ["nn": "G"]))
        var choice = FormItem("1.1", .openChoice, Wording("A|B"))
        choice.options = [
            FormOption(.coding(Coding("1", system: "s")), Wording("En"), weight: ExactNumber(3)),
            FormOption(.text("Å ja")),
        ]
        choice.maxLength = 5
        choice.invitesWords = true
        var dates = FormItem("2", .date, Wording("D"))
        dates.repeats = true
        dates.initial = [.date("2026")]
        var after = FormItem("3", .text, Wording("T"))
        after.conditions = [FormCondition("2", .above, .date("2026"))]
        group.items = [choice, dates, after]
        let form = Form(id: "f", version: "1", language: "nb", title: Wording("F"), items: [group])
        let told = DictionaryWriter.export(form).leftOut
        let words = told.compactMap {
            if case .cannotSay(let what) = $0.problem { what } else { nil }
        }
        #expect(
            Set(words) == [
                "translations", "open-choice", "system", "weight", "option", "maxLength",
                "own words", "initial", "repeats", "enableWhen", "title", "version", "language",
            ])
        #expect(told.contains { $0.problem == .renamed("q_1_1") && $0.item == "1.1" })
        let back = again(form)
        #expect(back.faults == [])
        #expect(back.form?.allItems.map(\.id) == ["section-q_1_1", "q_1_1", "q_2", "q_3"])
    }

    @Test("the condition of a heading goes with each question under it")
    func underGroup() throws {
        var group = FormItem("g", .group, Wording("G"))
        group.conditions = [FormCondition("a", .equal, .boolean(true))]
        var below = FormItem("b", .integer, Wording("B"))
        below.conditions = [FormCondition("a", .exists, .boolean(true))]
        group.items = [below]
        let form = Form(
            id: "f", version: "", language: "nb", title: Wording("F"),
            items: [FormItem("a", .boolean, Wording("A")), group])
        let text = DictionaryWriter.export(form).text
        #expect(text.contains("([a] = '1') and ([a] <> '')"))
        #expect(again(form).form?.item("b")?.conditions.count == 2)
    }

    @Test("where REDCap may count a blank as 0, the answer is asked for first")
    func guarded() {
        var after = FormItem("b", .integer)
        after.conditions = [FormCondition("a", .below, .integer(5))]
        let form = Form(
            id: "f", version: "", language: "nb", title: Wording("F"),
            items: [FormItem("a", .integer), after])
        #expect(DictionaryWriter.export(form).text.contains("([a] <> '' and [a] < '5')"))
    }

    @Test("every shipped questionnaire goes out and comes back with its questions and points")
    func shipped() throws {
        let catalog = try Catalog.shipped()
        for instrument in catalog.instruments where catalog.hasTexts(instrument.id) {
            let texts = InstrumentLanguage.allCases.compactMap { catalog.texts(instrument.id, $0) }
            let form = try #require(Form(of: instrument, texts: texts))
            let back = again(form)
            #expect(back.faults == [], "\(instrument.id)")
            let weights = { (form: Form?) in
                form?.allItems.filter(\.isQuestion).map { $0.options.map(\.weight) }
            }
            #expect(weights(back.form) == weights(form), "\(instrument.id)")
        }
    }

    @Test("the head of a form, and a part that repeats, are told")
    func head() {
        var group = FormItem("g", .group, Wording("G"))
        group.repeats = true
        group.items = [FormItem("a", .text, Wording("A"))]
        let form = Form(
            id: "f", url: "http://x.example", version: "2", language: "nb", title: Wording("Uro"),
            introduction: Wording("Les"), items: [group], name: "N", publisher: "P",
            status: .draft)
        let told = DictionaryWriter.export(form).leftOut
        #expect(
            told.map(\.problem)
                == [
                    "title", "description", "url", "version", "publisher", "name", "language",
                    "status", "repeats",
                ].map(ImportProblem.cannotSay))
        #expect(told.last?.item == "g")
    }
}
