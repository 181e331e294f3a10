import Domain
import HTML
import UseCases

/// Two plans line by line: what is new, what was taken out, what reads differently.
struct ComparePage {
    let found: PlanVersions
    /// The identity of a version, or "now" for the plan as it stands.
    let from: String
    let to: String
    let context: SignedInContext

    private var texts: Texts { context.texts }
    private var family: FamilyID { found.family.id }

    var page: SitePage {
        let head = PageHead(
            texts.plan.compareWith,
            back: BackLink(texts.plan.versions, to: Paths.versions(family)))
        return FamilyPage.page(
            found.family, at: .plan, title: texts.plan.compareWith,
            main: HTML("\(head)\(choosing)\(differences)"), in: context, back: here)
    }

    private var here: Path {
        Paths.family(family, "plan", "versions", "compare").with("from", from).with("to", to)
    }

    /// A link for each version that the chosen one can be held against.
    private var choosing: HTML {
        let others = found.versions.map { ($0.id.text, name($0)) } + [("now", texts.plan.nowStands)]
        let links = others.filter { $0.0 != from }.map { key, name in
            LinkButton(
                name,
                to: Paths.family(family, "plan", "versions", "compare").with("from", from)
                    .with("to", key), kind: key == to ? .primary : .quiet)
        }
        return HTML("<div class=\"row\">\(links)</div>")
    }

    private func name(_ version: PlanVersion) -> String {
        texts.plan.versionFrom(version.number, texts.days.say(version.madeOn, on: found.today))
    }

    private func side(_ key: String) -> (name: String, plan: PlanSnapshot)? {
        if key == "now" { return (texts.plan.nowStands, found.current) }
        return found.versions.first { $0.id.text == key }.map { (name($0), $0.plan) }
    }

    private var differences: HTML {
        guard let first = side(from), let second = side(to) else { return .empty }
        let changes = PlanDifference(from: first.plan, to: second.plan).changes
        guard !changes.isEmpty else { return EmptyState(texts.plan.noDifference).html }
        return ChangedLines(
            changes: changes, first: first.name, second: second.name, today: found.today,
            texts: texts
        ).html
    }
}

extension PlanTexts {
    /// The word for a stored status, as far as there is something to say about it.
    func statusWord(_ status: String) -> String? {
        switch status {
        case "planned": statusOf(.planned)
        case "underway": statusOf(.underway)
        case "done": statusOf(.done(on: Day(number: 0)))
        case "reached": reachGoal
        case "met": needMet
        default: nil
        }
    }
}
