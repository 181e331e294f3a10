import Domain
import HTML
import UseCases

/// The needs as lines, the open ones first.
struct NeedsView {
    let plan: FamilyPlan
    let mayWrite: Bool
    let texts: Texts

    var html: HTML {
        let open = plan.needs.filter(\.isOpen)
        let list =
            open.isEmpty
            ? EmptyState(texts.plan.needsEmpty).html : ItemList(open.map(item)).html
        return HTML("\(list)\(met)")
    }

    private var met: HTML {
        let met = plan.needs.filter { if case .met = $0.status { true } else { false } }
        guard !met.isEmpty else { return .empty }
        return Unfold(texts.plan.metNeeds, content: ItemList(met.map(item)).html).html
    }

    private func item(_ need: Need) -> ListItem {
        let who = plan.name(of: need.subject)?.text ?? texts.shared.wholeFamily
        return ListItem(
            need.words.text, sentence: "\(who) – \(texts.plan.weightOf(need.weight))",
            mark: AreaMark(need.lifeArea, texts),
            button: mayWrite
                ? LinkButton(
                    texts.shared.change, to: Paths.need(plan.family.id, need.id), kind: .quiet,
                    about: need.words.text
                ).html : .empty)
    }
}
