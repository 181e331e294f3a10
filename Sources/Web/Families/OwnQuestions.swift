import Instruments
import UseCases

/// How many questionnaires wait for somebody, and how long they take.
struct OwnQuestions {
    let count: Int
    let minutes: Int

    init(_ unanswered: [FamilyGlance.Unanswered], in catalog: AskedCatalogue) {
        count = unanswered.count
        minutes = unanswered.compactMap { catalog.instrument($0.instrument)?.minutes }
            .reduce(0, +)
    }

    func sentence(_ texts: Texts) -> String {
        count == 0 ? texts.families.noQuestions : texts.families.questions(count, minutes)
    }
}
