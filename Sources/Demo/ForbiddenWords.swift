import Domain
import Instruments
import UseCases

extension DemoTown {
    /// Every name, number, answer and sentence about people that `seed` writes, in no order: what
    /// nobody may find in a stolen file. Texts of fewer than six bytes are left out, because
    /// chance alone would find them.
    package func everyForbiddenWord(catalog: Catalog) -> Set<String> {
        let stories = (0..<families).map { story(of: $0, catalog) }
        let words = stories.flatMap(\.everyWord) + staff.map(\.name.text)
        return Set(words.filter { $0.utf8.count >= 6 })
    }
}

extension FamilyStory {
    fileprivate var everyWord: [String] {
        [family.chosenName.text, family.enrolment.reason.text] + accounts.map(\.name.text)
            + (household.deeds + chapters.flatMap(\.deeds)).flatMap(\.words)
    }
}

extension Deed {
    fileprivate var words: [String] {
        switch self {
        case .member(let person):
            [person.name.text, person.born.text]
                + [person.nationalNumber?.digits].compactMap(\.self)
        case .home(let home): [home.name.text]
        case .release(let release): [release.purpose.text]
        case .sheet(let response): Array(response.answers.words.values) + response.answers.written
        case .matter(let matter): [matter.words.text]
        case .need(let need): [need.words.text]
        case .factor(let factor): [factor.words?.text].compactMap(\.self)
        case .goal(let goal): [goal.words.text]
        case .action(let action): [action.words.text]
        case .evaluation(let evaluation, _): [evaluation.words?.text].compactMap(\.self)
        case .step(.handle(_, let words)): [words.text]
        case .opening(let opening):
            [opening.reason.text] + [opening.toldLater?.text].compactMap(\.self)
        case .review(_, let review): [review.words.text]
        case .request(let request): [request.words.text]
        case .answer(_, let answer): [answer.words.text]
        case .reportNote(let note): [note.words?.text].compactMap(\.self)
        default: []
        }
    }
}
