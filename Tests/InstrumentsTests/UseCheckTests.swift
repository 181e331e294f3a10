import Instruments
import Testing

@Suite("A form is held against what it is to be used for")
struct UseCheckTests {
    private func question(_ id: ItemID, _ weights: [String?]) -> FormItem {
        var question = FormItem(id, .choice, Wording("?"))
        question.options = weights.enumerated().map { place, weight in
            FormOption(.coding(Coding("c\(place)")), weight: weight.flatMap { ExactNumber($0) })
        }
        return question
    }

    private func form(_ items: [FormItem]) -> Form {
        Form(id: "f", version: "1", language: "nb", title: Wording("F"), items: items)
    }

    @Test("words for a key need each of its questions, each of its points, and no other")
    func words() throws {
        let key = try #require(try Catalog.shipped().instrument("gad7"))
        let whole = key.items.map { question($0.id, ["0", "1", "2.0", "3"]) }
        #expect(UseCheck.faults(of: form(whole), asWordsFor: key) == [])
        var several = whole[6]
        several.repeats = true
        let wrong =
            [
                question("1", ["0", "1", "2"]), question("2", ["0", "1", "2", "3", "4"]),
                question("3", ["0", "1", "2", nil]), question("4", ["0", "1", "1", "2", "3"]),
                question("5", ["0", "1.5", "1", "2", "3"]), several, question("8", ["0", "1"]),
            ]
        #expect(
            UseCheck.faults(of: form(wrong), asWordsFor: key).map {
                [$0.item?.rawValue ?? "", "\($0.problem)"]
            }
                == [
                    ["6", "notInForm(6)"], ["1", "valueWithoutOption(3)"],
                    ["2", "weightOutside(\"4\", lowest: 0, highest: 3)"],
                    ["3", "weightMissing(\"c3\")"], ["3", "valueWithoutOption(3)"],
                    ["4", "weightTwice(1)"],
                    ["5", "weightOutside(\"1.5\", lowest: 0, highest: 3)"],
                    ["7", "answersSeveral"], ["8", "notInKey"],
                ])
    }

    @Test("a sum needs whole points on every choice of what is counted")
    func sum() {
        #expect(
            UseCheck.faultsOfSum(of: form([question("a", [nil, nil])])).map(\.problem) == [
                .nothingToCount
            ])
        let mixed = form([
            question("a", ["0", nil]), question("b", ["1.5"]), question("c", ["1", "2"]),
            FormItem("d", .integer),
        ])
        #expect(
            UseCheck.faultsOfSum(of: mixed).map(\.problem)
                == [.weightMissing("c1"), .weightNotWhole("1.5")])
    }

    @Test("a line from 0 to 100 is a whole number between the same two ends, and nothing else")
    func wide() throws {
        let key = try #require(try Catalog.shipped().instrument("ors"))
        func line(_ kind: FormItemKind, _ low: Int?, _ high: Int?) -> [FormItem] {
            key.items.map { item in
                var question = FormItem(item.id, kind, Wording("?"))
                (question.lowest, question.highest) = (
                    low.map { ExactNumber($0) }, high.map { ExactNumber($0) }
                )
                return question
            }
        }
        #expect(UseCheck.faults(of: form(line(.integer, 0, 100)), asWordsFor: key) == [])
        let wrong = [
            line(.integer, nil, nil), line(.integer, 0, 10), line(.decimal, 0, 100),
            line(.string, nil, nil),
        ]
        for items in wrong {
            #expect(
                UseCheck.faults(of: form(items), asWordsFor: key).map(\.problem)
                    == Array(repeating: .pointsDoNotFit(lowest: 0, highest: 100), count: 4))
        }
        let few = try #require(try Catalog.shipped().instrument("gad7"))
        let numbers = few.items.map { item in
            var question = FormItem(item.id, .integer)
            (question.lowest, question.highest) = (ExactNumber(0), ExactNumber(3))
            return question
        }
        #expect(UseCheck.faults(of: form(numbers), asWordsFor: few).count == 7)
    }
}
