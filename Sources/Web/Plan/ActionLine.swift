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
        ListItem(action.words.text, sentence: sentence, chip: chip, button: HTML("\(button)\(more)"))
    }

    private var sentence: String {
        let who = plan.name(of: action.responsible)?.text
        return [who, due].compactMap { $0 }.joined(separator: " – ")
    }

    private var due: String? {
        guard action.isOpen, let due = action.due else { return nil }
        let day = texts.days.say(due, on: plan.today)
        return action.isLate(on: plan.today) ? texts.plan.late(day) : texts.plan.by(day)
    }

    private var chip: Chip {
        let kind: Chip.Kind =
            switch action.status {
            case .planned: .planned
            case .underway: .active
            case .done: .done
            case .dropped: .plain
            }
        return Chip(texts.plan.statusOf(action.status), kind: kind)
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
            ], isInline: true,
            content: SubmitButton(words, kind: .quiet, about: action.words.text).html
        ).html
    }
}
