import Testing

@testable import Instruments

struct StoredFormTests {
    @Test func `answers are stored one to a line, sorted`() throws {
        let answers = Answers(
            ["health": .declined, "economy": .value(2)], words: ["economy": "100 %\nlate"])
        #expect(answers.stored == "economy=2\nhealth=-\neconomy:100 %25%0Alate")
        #expect(try Answers(stored: answers.stored) == answers)
    }

    @Test func `a blank form is stored as nothing`() throws {
        #expect(Answers().stored == "")
        #expect(try Answers(stored: "").isBlank)
    }

    @Test(arguments: [
        "\r\n", "a=b:c", "\u{301}accent first", "👩‍👩‍👧‍👦", "æøå", "\u{0}\u{1F}\u{7F}", "%", "%0A",
        "\u{2028}", "-", " ", "\u{FEFF}سلام", "=", ":", "\n\n",
    ])
    func `odd characters come back as they were`(text: String) throws {
        let item = ItemID(rawValue: text)
        for value in [Answer.value(.min), .value(.max), .value(0), .declined] {
            let answers = Answers([item: value, "1": .value(1)], words: [item: text, "2": text])
            let controls = answers.stored.utf8.filter { $0 < 0x20 || $0 == 0x7F }
            #expect(controls.allSatisfy { $0 == UInt8(ascii: "\n") } && controls.count <= 3)
            let back = try Answers(stored: answers.stored)
            #expect(back == answers)
            let words = try #require(back.words["2"])
            #expect(Array(words.utf8) == Array(text.utf8))
        }
    }

    @Test(arguments: ["1", "1=", "1=x", "1=2\n1=3", "a:%", "a:%4", "a:%zz", "a:%FF", "a:x\na:y"])
    func `what we never wrote is not read`(text: String) {
        #expect(throws: UnreadableAnswers.self) { try Answers(stored: text) }
    }

    @Test func `an unreadable line is named by its number`() {
        #expect(throws: UnreadableAnswers(line: 2)) { try Answers(stored: "1=2\n2?3") }
    }

    @Test func `empty words are no words`() throws {
        var answers = Answers(["1": .value(1)], words: ["1": ""])
        #expect(answers.words.isEmpty)
        answers.say("hello", about: "1")
        answers.say("", about: "1")
        #expect(answers == Answers(["1": .value(1)]))
    }

    @Test func `results come back from their stored form unchanged`() throws {
        let forms: [(InstrumentID, Answers)] = [
            ("phq9", aForm(2, 2, 2, 1, 1, 1, 1, nil, nil)), ("gad7", aForm(1)),
            ("life-areas", Answers(["mind": .value(3)])), ("life-satisfaction", aForm(7)),
        ]
        for (id, answers) in forms {
            let results = Scoring.results(for: answers, by: try shipped(id))
            let text = try StoredScores.text(of: results)
            #expect(try StoredScores.results(in: text) == results)
            #expect(try StoredScores.text(of: results) == text)
        }
    }

    @Test func `text that is not a result is not read`() {
        #expect(throws: StoredScores.Fault.unreadable) { try StoredScores.results(in: "[{}]") }
    }
}
