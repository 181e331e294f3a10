import Instruments
@testable import REDCap
import Testing

@Suite("A data dictionary becomes a form")
struct ReadingTests {
    typealias Rows = Dictionary

    @Test("every kind of field, with its heading")
    func kinds() throws {
        let report = DictionaryReader.read(
            Rows.csv([
                Rows.field("a", "text", ["question_number": "1a", "required_field": "y"]),
                Rows.number("b", ["text_validation_min": "1", "text_validation_max": "9"]),
                Rows.field("c", "text", ["text_validation_type_or_show_slider_number": "number"]),
                Rows.field("d", "text", ["text_validation_type_or_show_slider_number": "date_dmy"]),
                Rows.field("e", "notes", ["section_header": "Second"]), Rows.radio("f"),
                Rows.checkbox("g"), Rows.field("h", "yesno"), Rows.field("i", "truefalse"),
                Rows.field("j", "descriptive"), Rows.field("k", "slider"),
                Rows.radio("l", ["field_type": "dropdown", "section_header": "Third"]),
            ]))
        #expect(report.faults == [] && report.unsupported == [])
        let form = try #require(report.form)
        #expect(form.id == "f")
        #expect(form.items.map(\.id) == ["a", "b", "c", "d", "section-e", "section-l"])
        #expect(
            form.allItems.filter { $0.kind != .group }.map(\.kind) == [
                .string, .integer, .decimal, .date, .text, .choice, .choice, .boolean, .boolean,
                .display, .integer, .choice,
            ])
        #expect(form.item("a")?.prefix == "1a" && form.item("a")?.isRequired == true)
        #expect(
            form.item("b")?.lowest == ExactNumber(1) && form.item("b")?.highest == ExactNumber(9))
        #expect(form.item("k")?.highest == ExactNumber(100))
        #expect(form.item("g")?.repeats == true && form.item("f")?.repeats == false)
        let option = try #require(form.item("f")?.options.last)
        #expect(option.wording?.text == "Both, or none" && option.weight == ExactNumber(2))
        #expect(form.items[4].wording?.text == "Second")
    }

    @Test("matrix rows stand together, several forms apart")
    func outline() throws {
        let inMatrix = ["matrix_group_name": "m"]
        let report = DictionaryReader.read(
            Rows.csv([
                Rows.radio("a", inMatrix.merging(["section_header": "Head"]) { $1 }),
                Rows.radio("b", inMatrix), Rows.number("c"),
                Rows.number("d", ["form_name": "g"]),
            ]))
        let form = try #require(report.form)
        #expect(
            form.allItems.map(\.id) == [
                "form-f", "section-a", "matrix-m", "a", "b", "c", "form-g", "d",
            ])
        #expect(form.itemAbove["b"] == "matrix-m" && form.itemAbove["c"] == "section-a")
        #expect(form.itemAbove["d"] == "form-g")
    }

    @Test("both spellings of the headings, a byte-order mark, CRLF, quotes and line breaks")
    func spellings() throws {
        let text = [
            #""Variable / Field Name","Form Name","Section Header","Field Type","Field Label","#
                + #""Choices, Calculations, OR Slider Labels","Branching Logic (Show field only if...)""#,
            "a,f,,radio,\"He said \"\"yes\"\"\r\nand left\",\"1, A | 2, B\",",
            #"b,f,,text,B,,"[a] = ""1""""#, "",
        ].joined(separator: "\r\n")
        let report = DictionaryReader.read([0xEF, 0xBB, 0xBF] + Array(text.utf8))
        #expect(report.faults == [] && report.unsupported == [])
        let form = try #require(report.form)
        #expect(form.items[0].wording?.text == "He said \"yes\"\nand left")
        #expect(form.items[1].conditions == [FormCondition("a", .equal, .coding(Coding("1")))])
    }

    @Test("what cannot be asked, and what is not kept, is told with field and column")
    func leftOut() throws {
        let report = DictionaryReader.read(
            Rows.csv([
                Rows.field("record_id", "text"),
                Rows.field("sum", "calc", ["select_choices_or_calculations": "[a]+1"]),
                Rows.field("photo", "file"), Rows.field("query", "sql"),
                Rows.field("mail", "text", ["text_validation_type_or_show_slider_number": "email"]),
                Rows.number(
                    "a",
                    [
                        "field_note": "N", "identifier": "y", "custom_alignment": "RH",
                        "field_annotation": "@HIDDEN",
                    ]),
                Rows.number("b", ["branching_logic": "[sum] > 3"]),
            ]))
        #expect(report.faults == [])
        #expect(
            Set(report.unsupported.map(\.path)) == [
                "2", "3.field_type", "4.field_type", "5.field_type",
                "6.text_validation_type_or_show_slider_number", "7.field_note", "7.identifier",
                "7.custom_alignment", "7.field_annotation", "8.branching_logic",
            ])
        #expect(try #require(report.form).allItems.map(\.id) == ["mail", "a", "b"])
    }

    @Test("all faults at once, each with field and column")
    func faults() {
        let report = DictionaryReader.read(
            Rows.csv([
                Rows.field("", "text"), Rows.field("Big Name", "text"), Rows.field("a", "smell"),
                Rows.field("b", "radio"), Rows.number("c"), Rows.number("c"),
                Rows.field("d", "radio", ["select_choices_or_calculations": "1, A | B"]),
                Rows.radio("e", ["select_choices_or_calculations": "1, A | 1, B"]),
                Rows.number("g", ["branching_logic": "[nobody] = '1'"]),
                Rows.number("h", ["branching_logic": "([c] = '1'"]),
                Rows.number("i", ["branching_logic": "[i] = '1'"]),
                Rows.number("j", ["required_field": "perhaps"]),
                Rows.number("k", ["text_validation_min": "low"]),
                Rows.number("l", ["text_validation_min": "5", "text_validation_max": "1"]),
                Rows.number("o", ["branching_logic": "[p] > 1"]),
                Rows.number("p", ["branching_logic": "[o] > 1"]),
            ]))
        #expect(report.form == nil)
        let told = Set(report.faults.map { "\($0.path)" })
        #expect(
            told == [
                "2.field_name", "3.field_name", "4.field_type",
                "5.select_choices_or_calculations", "7.field_name",
                "8.select_choices_or_calculations", "9.select_choices_or_calculations",
                "10.branching_logic", "11.branching_logic", "12.branching_logic",
                "13.required_field", "14.text_validation_min", "15.text_validation_min",
                "16.branching_logic", "17.branching_logic",
            ])
    }

    @Test("files that are no dictionary")
    func files() {
        func problems(_ text: String) -> [ImportProblem] {
            DictionaryReader.read(Array(text.utf8)).faults.map(\.problem)
        }
        #expect(problems("") == [.noQuestions])
        #expect(
            problems("a,b\n1,2") == [.missingColumns(["field_name", "field_type", "field_label"])])
        #expect(problems("\"open\nquote") == [.notTable(line: 2)])
        #expect(problems("field_name,field_type,field_label\n") == [.noQuestions])
        #expect(
            problems("field_name,field_type,field_label,Field Name\nx,text,\"a\"b\n") == [
                .notTable(line: 2)
            ])
        let many = (0..<2_001).map { "q\($0),text,Q" }.joined(separator: "\n")
        #expect(
            problems("field_name,field_type,field_label\n" + many).contains(.tooManyItems(2_000)))
        let big = [UInt8](repeating: 0x2C, count: 4 * 1024 * 1024 + 1)
        #expect(
            DictionaryReader.read(big).faults.map(\.problem) == [.tooBig(bytes: 4 * 1024 * 1024)])
    }

    @Test("noise, and tables cut short, end in a report", arguments: 0..<40)
    func noise(seed: Int) {
        var dice = Dice(seed: seed)
        let whole = Rows.csv([
            Rows.radio("a"),
            Rows.checkbox("b", ["branching_logic": "[a] = '1' and ([a] <> '' or [a] > 0)"]),
        ])
        for _ in 0..<50 {
            let bytes = (0..<dice.number(0...300)).map { _ in UInt8(dice.number(0...255)) }
            #expect(DictionaryReader.read(bytes).form == nil)
            var changed = Array(whole.prefix(dice.number(1...whole.count)))
            changed[dice.number(0...changed.count - 1)] = UInt8(dice.number(0...255))
            let report = DictionaryReader.read(changed)
            #expect((report.form == nil) == !report.faults.isEmpty)
            let alphabet = Array("[]()'\"<>=! andor1290ab,_")
            let logic = String((0..<dice.number(0...80)).map { _ in dice.one(of: alphabet) })
            _ = try? BranchingParser.parse(logic)
        }
        let deep = String(repeating: "(", count: 1_000_000)
        #expect(throws: BranchingParser.Fault.beyondUs) { try BranchingParser.parse(deep) }
    }

    @Test("formatting is taken out of words and told; what refers to other fields is told")
    func formatting() throws {
        let report = DictionaryReader.read(
            Rows.csv([
                Rows.number(
                    "a",
                    [
                        "field_label":
                            "<p style=\"color: red\">Er <b>3 < 5</b>?<br>Si&nbsp;det</p>",
                        "section_header": "<h2>Del</h2>",
                    ]),
                Rows.field(
                    "b", "text", ["field_label": "Hei [first_name], [a:value] og 5 < 6 > 4"]),
                Rows.radio(
                    "c", ["select_choices_or_calculations": "0, <i>Nei</i> | 1, Ja &amp; takk"]),
            ]))
        let form = try #require(report.form)
        #expect(form.item("a")?.wording?.text == "Er 3 < 5? Si det")
        #expect(form.items.first?.wording?.text == "Del")
        #expect(form.item("b")?.wording?.text == "Hei [first_name], [a:value] og 5 < 6 > 4")
        #expect(form.item("c")?.options.map(\.wording?.text) == ["Nei", "Ja & takk"])
        #expect(
            report.unsupported == [
                ImportFault(.markupLeftOut("<h2></h2>"), item: "a", path: "2.section_header"),
                ImportFault(
                    .markupLeftOut("<p style=\"color: red\"><b></b><br></p>"), item: "a",
                    path: "2.field_label"),
                ImportFault(
                    .pipingAsItStands("[first_name], [a:value]"), item: "b",
                    path: "3.field_label"),
                ImportFault(
                    .markupLeftOut("<i></i>"), item: "c", path: "4.select_choices_or_calculations"),
            ])
    }

    @Test("a first field that may name the record is told, or left out where its name says so")
    func firstField() throws {
        for (name, isAsked) in [
            ("record_id", false), ("study_id", false), ("id", false), ("who", true),
        ] {
            let report = DictionaryReader.read(
                Rows.csv([Rows.field(name, "text"), Rows.radio("a")]))
            #expect(report.form?.allItems.map(\.id.rawValue) == (isAsked ? [name, "a"] : ["a"]))
            #expect(
                report.unsupported.map(\.problem)
                    == [isAsked ? .firstFieldAsked : .kindLeftOut(name)])
        }
        let question = DictionaryReader.read(
            Rows.csv([Rows.field("who", "text", ["question_number": "1"]), Rows.radio("a")]))
        #expect(question.unsupported == [])
    }
}
