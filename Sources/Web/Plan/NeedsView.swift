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
            ? EmptyState(texts.plan.needsEmpty).html : QuotedLine.list(open.map(line))
        return HTML("\(list)\(met)")
    }

    private var met: HTML {
        let met = plan.needs.filter { if case .met = $0.status { true } else { false } }
        guard !met.isEmpty else { return .empty }
        return Unfold(texts.plan.metNeeds, content: QuotedLine.list(met.map(line))).html
    }

    private func line(_ need: Need) -> QuotedLine {
        let change = LinkButton(
            texts.shared.change, to: Paths.need(plan.family.id, need.id), kind: .quiet,
            about: need.words.text)
        return QuotedLine(
            words: need.words.text, who: source(need), mark: AreaMark(need.lifeArea, texts),
            button: HTML(
                "<div class=\"row\">\(mayWrite ? change.html : .empty)\(origin(need))</div>"))
    }

    /// The way to what it was made of, for who may see that.
    private func origin(_ need: Need) -> HTML {
        guard let finding = need.source.finding else { return .empty }
        return LinkButton(
            texts.assessment.results.findings.seeWhere,
            to: FindingPaths.page(of: finding, in: plan.family.id), kind: .quiet,
            about: need.words.text
        ).html
    }

    /// Who says it, how much it matters, and whether it came up in the answers.
    private func source(_ need: Need) -> String {
        let who = Sayer(plan: plan, texts: texts).says(need.subject, need.said)
        let weight = texts.plan.weightOf(need.weight)
        return [who, weight, from(need.source)].compactMap(\.self).joined(separator: " · ")
    }

    private func from(_ source: NeedSource) -> String? {
        switch source {
        case .written: nil
        case .mapping: texts.plan.fromMapping
        case .finding(let finding): texts.assessment.results.findings.from(finding.sort)
        }
    }
}
