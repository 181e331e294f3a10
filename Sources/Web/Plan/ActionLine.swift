import Domain
import HTML
import UseCases

/// One action as a line: what, who, by when, and the button for saying it is done.
struct ActionLine {
    let action: Action
    let plan: FamilyPlan
    let mayReport: Bool
    let texts: Texts
    /// What stands after the button, such as the way to change it.
    var more = HTML.empty

    var item: ListItem {
        ListItem(
            action.words.text, sentence: sentence, chip: Chip(action.status, texts),
            button: HTML("\(button)\(more)"))
    }

    private var sentence: String {
        let who = plan.titledName(of: action.responsible, texts)
        return [who, texts.due(action, on: plan.today)].compactMap { $0 }.joined(separator: " – ")
    }

    private var button: HTML {
        guard mayReport, action.isOpen else { return .empty }
        return ReportButton(
            action: action, family: plan.family.id, report: .done, words: texts.plan.markDone
        ).html
    }
}

/// The small form that says how an action goes.
struct ReportButton {
    let action: Action
    let family: FamilyID
    let report: ReportAction.Report
    let words: String

    var html: HTML {
        PostForm(
            action: Paths.action(family, action.id, "report"),
            hidden: [
                HiddenField("edition", String(action.edition)),
                HiddenField("report", report.rawValue),
                HiddenField("goal", action.goal.text),
            ], isInline: true,
            content: SubmitButton(words, kind: .quiet, about: action.words.text).html
        ).html
    }
}
