@testable import FHIR
import Foundation
import Instruments
import Testing

@Suite("What is asked is what FHIR says")
struct EnableWhenTests {
    private typealias Object = EnableWhenByTheBook.Object

    @Test("an evaluator that shares nothing with ours agrees", arguments: 0..<150)
    func agrees(seed: Int) throws {
        _ = try compare(seed: seed, rounds: 20)
    }

    @Test("the comparison sees every operator hold and fail, for every kind of answer")
    func seesAll() throws {
        var seen: Set<String> = []
        for seed in 0..<60 { seen.formUnion(try compare(seed: seed, rounds: 20)) }
        for kind in ["Integer", "Decimal", "Date", "String"] {
            for sign in ["=", "!=", ">", "<", ">=", "<="] {
                #expect(seen.contains("answer\(kind) \(sign) true"), "\(kind) \(sign)")
                #expect(seen.contains("answer\(kind) \(sign) false"), "\(kind) \(sign)")
            }
        }
        for outcome in ["true", "false"] {
            for rule in [
                "answerCoding =", "answerCoding !=", "answerBoolean =", "answerBoolean exists",
            ] {
                #expect(seen.contains("\(rule) \(outcome)"), "\(rule)")
            }
        }
    }

    private func compare(seed: Int, rounds: Int) throws -> Set<String> {
        let bytes = GeneratedQuestionnaire(seed: seed).bytes
        let form = try #require(QuestionnaireReader.read(bytes).form)
        var seen: Set<String> = []
        for round in 0..<rounds {
            let (answers, plain) = randomAnswers(to: form, seed: seed &* 1_000 &+ round)
            let book = try EnableWhenByTheBook(questionnaire: bytes, answers: plain)
            let ours = form.asked(after: answers).filter { $0.repetition == nil }.map(\.id.rawValue)
            #expect(ours == book.enabled, "seed \(seed), round \(round)")
            seen.formUnion(book.seen.keys)
        }
        return seen
    }

    /// Some declined, some not reached, some answered twice; also what stands under an item that
    /// is not asked, as when somebody changes an earlier answer.
    private func randomAnswers(to form: Form, seed: Int) -> (Answers, [String: [Object]]) {
        var dice = Dice(seed: seed)
        var answers = Answers()
        var plain: [String: [Object]] = [:]
        for item in form.allItems where item.isQuestion {
            switch dice.number(0...5) {
            case 0: continue
            case 1: answers[item.id] = .declined
            default:
                let count = item.repeats ? dice.number(1...3) : 1
                let values = (0..<count).map { _ in value(of: item, &dice) }
                answers[item.id] = .given(values)
                plain[item.id.rawValue] = values.map(object)
            }
        }
        return (answers, plain)
    }

    private func value(of item: FormItem, _ dice: inout Dice) -> FormValue {
        switch item.kind {
        case .integer: .integer(dice.number(-3...5))
        case .decimal:
            .decimal(
                ExactNumber(dice.one(of: ["1.5", "1.500", "0.0", "-1", "2", "3"])) ?? ExactNumber(0)
            )
        case .boolean: .boolean(dice.once(in: 2))
        case .date:
            .date(dice.one(of: ["2024", "2025", "2026", "2026-02", "2026-02-28", "2026-03-01"]))
        case .openChoice where dice.once(in: 3): .text(dice.one(of: ["a", "b"]))
        case .choice, .openChoice: dice.one(of: item.options).value
        default: .text(dice.one(of: ["a", "b", "aa", "Å"]))
        }
    }

    private func object(_ value: FormValue) -> Object {
        switch value {
        case .coding(let coding):
            [
                "valueCoding": ["code": coding.code, "system": coding.system].compactMapValues(
                    \.self)
            ]
        case .integer(let number): ["valueInteger": NSNumber(value: number)]
        case .decimal(let number): ["valueDecimal": NSNumber(value: number.value)]
        case .boolean(let flag): ["valueBoolean": flag]
        case .date(let text): ["valueDate": text]
        case .text(let text): ["valueString": text]
        }
    }
}
