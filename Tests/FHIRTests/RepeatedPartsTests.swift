@testable import FHIR
import Instruments
import Testing

@Suite("Parts that are filled in several times are asked as FHIR says")
struct RepeatedPartsTests {
    @Test("an evaluator that walks the tree of answers agrees", arguments: 0..<120)
    func agrees(seed: Int) throws {
        let parts = GeneratedParts(seed: seed)
        let form = try #require(QuestionnaireReader.read(parts.bytes).form)
        for round in 0..<10 {
            let book = PartsByTheBook(parts, seed: seed &* 100 &+ round)
            let expected = book.instances.filter(book.isEnabled).map(name)
            let ours = form.asked(after: answers(book)).filter { $0.repetition == nil }
                .map(\.id.readable)
            #expect(ours == expected, "seed \(seed), round \(round)")
        }
    }

    @Test("the comparison meets second times, in parts of parts too")
    func meets() {
        let all = (0..<120).flatMap { seed in
            PartsByTheBook(GeneratedParts(seed: seed), seed: seed &* 100).instances
        }
        #expect(all.contains { $0.times.count > 1 && $0.times[0] > 1 && $0.times[1] > 1 })
        #expect(all.contains { !$0.line.wanted.isEmpty && ($0.times.first ?? 1) > 1 })
    }

    private func name(_ instance: PartsByTheBook.Instance) -> String {
        Occurrence(ItemID(rawValue: instance.line.name), times: instance.times).id.readable
    }

    private func answers(_ book: PartsByTheBook) -> Answers {
        var answers = Answers()
        for instance in book.instances where instance.line.below.isEmpty {
            let id = Occurrence(ItemID(rawValue: instance.line.name), times: instance.times).id
            answers[id] = .given([.boolean(instance.isYes)])
        }
        for (part, around, count) in book.counts {
            for time in 1...count {
                let id = Occurrence(
                    ItemID(rawValue: part), isOneMore: true, times: around + [time]
                ).id
                answers[id] = .given([.boolean(time < count)])
            }
        }
        return answers
    }
}
