import Domain
import HTML
import UseCases

/// What was just done in the plan, with the way to undo it. It travels in the address as a kind
/// and an identity; the edition is read anew.
struct PlanNotice {
    enum Kind: String {
        case matterTakenBack = "matter"
        case actionAdded = "help"
        case actionDone = "done"
        case actionDropped = "dropped"
        case actionAgain = "again"
        case evaluationAdded = "looked"
        case goalAdded = "goal"
        case goalProposed = "proposed"
        case goalReached = "reached"
        case goalDropped = "put-away"
        case needAdded = "need"
        case needMet = "met"
        case needRemoved = "removed"
    }

    let kind: Kind
    let id: String

    init?(kind: Substring?, id: Substring?) {
        guard let kind = kind.flatMap({ Kind(rawValue: String($0)) }), let id else { return nil }
        self.kind = kind
        self.id = String(id)
    }

    static func path(_ path: Path, _ kind: Kind, _ id: String) -> Path {
        path.with("notice", kind.rawValue).with("of", id)
    }

    /// The goal in whose card it is said; nil when it is said on top of the page.
    func goal(in plan: FamilyPlan) -> GoalID? {
        let goal = plan.actions.first { $0.id.text == id }?.goal
        return plan.goals.first { $0.id == goal && $0.isActive }?.id
    }

    func html(_ plan: FamilyPlan, _ texts: Texts) -> HTML {
        PageNotice(.saved(undo: undo(plan, texts)), words(texts.plan)).html
    }

    private func words(_ texts: PlanTexts) -> String {
        switch kind {
        case .matterTakenBack: texts.matterTakenBack
        case .actionAdded: texts.actionAdded
        case .actionDone: texts.actionDone
        case .actionDropped: texts.actionDropped
        case .actionAgain: texts.actionAgain
        case .evaluationAdded: texts.evaluationAdded
        case .goalAdded: texts.goalAdded
        case .goalProposed: texts.goalProposed
        case .goalReached: texts.goalReached
        case .goalDropped: texts.goalDropped
        case .needAdded: texts.needAdded
        case .needMet: texts.needIsMet
        case .needRemoved: texts.needRemoved
        }
    }

    private func undo(_ plan: FamilyPlan, _ texts: Texts) -> UndoButton? {
        switch kind {
        case .matterTakenBack:
            plan.matters.first { $0.id.text == id }.map {
                button(texts, plan, ["matters", id, "restore"], $0.edition)
            }
        case .actionDone, .actionDropped:
            plan.actions.first { $0.id.text == id }.map {
                button(
                    texts, plan, ["actions", id, "report"], $0.edition,
                    [("report", "underway"), ("goal", $0.goal.text), ("undo", "1")])
            }
        case .goalReached, .goalDropped:
            plan.goals.first { $0.id.text == id }.map {
                button(texts, plan, ["goals", id, "step"], $0.edition, [("step", "activate")])
            }
        case .needMet, .needRemoved:
            plan.needs.first { $0.id.text == id }.map {
                button(texts, plan, ["needs", id, "settle"], $0.edition, [("as", "open")])
            }
        case .actionAdded, .actionAgain, .evaluationAdded, .goalAdded, .goalProposed, .needAdded:
            nil
        }
    }

    private func button(
        _ texts: Texts, _ plan: FamilyPlan, _ parts: [String], _ edition: Int,
        _ values: [(String, String)] = []
    ) -> UndoButton {
        UndoButton(
            texts.shared.undo,
            action: Path(parts: ["families", plan.family.id.text, "plan"] + parts),
            hidden: [HiddenField("edition", String(edition))]
                + values.map { HiddenField($0.0, $0.1) })
    }
}
