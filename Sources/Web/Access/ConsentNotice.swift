import Domain
import HTML
import UseCases

/// What was just said or done with a consent. It travels in the address as one word, and is shown
/// only as far as it is true.
enum ConsentNotice: String {
    case yes, no, withdrawal, recorded, asked

    init?(_ step: ConsentStep) { self.init(rawValue: step.rawValue) }

    func path(_ path: Path) -> Path { path.with("said", rawValue) }

    func html(_ saying: ConsentSaying) -> HTML {
        let words = saying.texts.consent
        switch self {
        case .recorded: return PageNotice(.saved(undo: nil), words.recorded).html
        case .asked: return PageNotice(.saved(undo: nil), words.askedNow).html
        case .yes, .no, .withdrawal: return answered(saying) ?? .empty
        }
    }

    private func answered(_ saying: ConsentSaying) -> HTML? {
        let consents = saying.consents
        guard let reader = consents.reader,
            let answer = saying.consent.answer(of: reader),
            let step = ConsentStep(rawValue: rawValue), ConsentStep(answer.decision) == step
        else { return nil }
        return PageNotice(
            .saved(undo: undo(step, saying, reader)), sentence(step, saying)
        ).html
    }

    private func sentence(_ step: ConsentStep, _ saying: ConsentSaying) -> String {
        let words = saying.texts.consent
        if step == .yes, case .waiting(let silent) = saying.state, !silent.isEmpty {
            return words.saidWaits(saying.names(silent))
        }
        return words.said(step)
    }

    /// What was taken back can be given again in one click.
    private func undo(
        _ step: ConsentStep, _ saying: ConsentSaying, _ reader: PersonID
    ) -> UndoButton? {
        let given = saying.consent.answers.last { $0.holder == reader && $0.given != nil }?.given
        guard step == .withdrawal, let given else { return nil }
        let again = given.renewed(on: saying.consents.today)
        return UndoButton(
            saying.texts.shared.undo,
            action: Paths.consent(saying.consents.family.id, saying.consent.id, "answer"),
            hidden: ConsentFields.hidden(.gives(again)))
    }
}
