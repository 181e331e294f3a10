import Domain
import HTML
import UseCases

/// The released part of a plan, as a helper sees it and as the coordinator previews it.
struct ReleasedPartView {
    let part: ReleasedPart
    let texts: Texts

    private var plan: FamilyPlan { part.plan }

    var html: HTML { HTML("\(why)\(matters)\(goals)\(needs)") }

    private var why: HTML {
        let lines = part.releases.flatMap { release in
            let saying = ReleaseSaying(
                release: release,
                receiver: plan.helpers.name(of: release.receiver) ?? texts.team.somebody,
                members: plan.members, today: plan.today, texts: texts)
            return [saying.because, saying.purpose]
        }
        let more = lines.dropFirst() + [texts.team.notSeen]
        return PageNotice(
            .info, lines.first ?? "", more: HTML.join(more.map { HTML("<p>\($0)</p>") })
        ).html
    }

    private var matters: HTML {
        let standing = plan.matters.filter(\.stands)
        guard !standing.isEmpty else { return .empty }
        let quotes = standing.map { matter in
            FamilyQuote(
                matter.words.text, who: sayer.says(matter.subject, matter.said),
                when: texts.days.say(plan.day(of: matter.said), on: plan.today), size: .large)
        }
        return PageSection(
            texts.team.matters, content: HTML("<div class=\"stack\">\(quotes)</div>")
        ).html
    }

    private var goals: HTML {
        let cards = shownGoals.map { ReleasedGoal(goal: $0, part: part, texts: texts).html }
        let content =
            cards.isEmpty
            ? EmptyState(texts.team.noGoals).html : HTML("<div class=\"stack\">\(cards)</div>")
        return PageSection(texts.team.goals, id: "goals", content: content).html
    }

    /// Goals that are in the plan: those with something of the helper's own first, then by area.
    private var shownGoals: [Goal] {
        plan.goals.filter(\.isActive).sorted { left, right in
            (part.hasOwn(left) ? 0 : 1, left.lifeArea.order)
                < (part.hasOwn(right) ? 0 : 1, right.lifeArea.order)
        }
    }

    private var needs: HTML {
        let items = plan.needs.filter(\.isOpen).sorted { $0.weight > $1.weight }.map { need in
            QuotedLine(
                words: need.words.text, who: sayer.says(need.subject, need.said),
                mark: AreaMark(need.lifeArea, texts))
        }
        let content = items.isEmpty ? EmptyState(texts.team.noNeeds).html : QuotedLine.list(items)
        return PageSection(texts.team.needs, content: content).html
    }

    private var sayer: Sayer { Sayer(plan: plan, texts: texts) }
}

extension ReleasedPart {
    /// Whether the action is the receiver's own: a helper's, or in a preview the service's.
    func isOwn(_ action: Action) -> Bool {
        mayReport.contains(action.id)
            || releases.contains { Responsible($0.receiver) == action.responsible }
    }

    /// Whether it is for the reader to do; in a preview nobody reads as the receiver.
    func isReader(_ action: Action) -> Bool { mayReport.contains(action.id) }

    func hasOwn(_ goal: Goal) -> Bool {
        plan.actions(of: goal.id).contains { $0.isOpen && isOwn($0) }
    }

    /// How many open things the receiver has to do in this family.
    var toDo: Int { plan.actions.filter { $0.isOpen && isOwn($0) }.count }
}

extension Responsible {
    fileprivate init(_ receiver: Receiver) {
        switch receiver {
        case .service(let id): self = .service(id)
        case .account(let id): self = .account(id)
        }
    }
}
