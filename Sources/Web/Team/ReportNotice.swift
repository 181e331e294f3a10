import Domain
import HTML
import UseCases

/// What a helper just said about an action, with the way to say it was as before. It travels in
/// the address as the action's identity and the report before; the edition is read anew.
struct ReportNotice {
    let action: ActionID
    let before: ReportAction.Report

    init?(action: String?, before: String?) {
        guard let action = action.flatMap(ActionID.init),
            let before = before.flatMap(ReportAction.Report.init)
        else { return nil }
        self.action = action
        self.before = before
    }

    init(_ action: ActionID, before: ReportAction.Report) {
        self.action = action
        self.before = before
    }

    /// Where reports are sent.
    static func path(_ family: FamilyID, _ action: ActionID) -> Path {
        Path("released", family.text, "actions", action.text, "report")
    }

    /// The page that shows this notice.
    func page(of family: FamilyID) -> Path {
        Paths.releasedPart(family).with("reported", action.text).with("before", before.rawValue)
    }

    func html(_ part: ReleasedPart, _ texts: Texts) -> HTML {
        guard let action = part.plan.actions.first(where: { $0.id == action }),
            ReportAction.Report(action.status) != before
        else { return .empty }
        let said = texts.team.reported(texts.plan.statusOf(action.status))
        return PageNotice(.saved(undo: undo(action, part.plan.family.id, texts)), said).html
    }

    private func undo(_ action: Action, _ family: FamilyID, _ texts: Texts) -> UndoButton {
        UndoButton(
            texts.shared.undo, action: ReportNotice.path(family, action.id),
            hidden: [
                HiddenField("edition", String(action.edition)),
                HiddenField("report", before.rawValue),
            ])
    }
}

extension ReportAction.Report {
    /// What one would report for an action to be as it is.
    init(_ status: ActionStatus) {
        switch status {
        case .planned: self = .planned
        case .underway: self = .underway
        case .done: self = .done
        case .dropped: self = .dropped
        }
    }
}
