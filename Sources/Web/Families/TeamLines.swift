import Domain
import HTML
import UseCases

/// Who helps the family, by what the plan says, and who has been let in to see a part of it.
struct TeamLines {
    let glance: FamilyGlance
    let texts: Texts

    private var plan: FamilyPlan { glance.plan }

    var html: HTML {
        let open = Dictionary(grouping: plan.actions.filter(\.isOpen), by: \.responsible)
        let helpers = open.keys.sorted()
        let seeing = glance.releases.filter { $0.holds(on: plan.today) }
        let lines =
            helpers.compactMap { helping($0, by: open[$0] ?? []) }
            + seeing.compactMap { sees($0, besides: helpers) }
        guard !lines.isEmpty else {
            return HTML("<p class=\"quiet\">\(texts.families.noTeam)</p>")
        }
        return ItemList(lines, label: texts.families.team).html
    }

    private func helping(_ helper: Responsible, by actions: [Action]) -> ListItem? {
        guard let name = plan.name(of: helper) else { return nil }
        return ListItem(
            name.text, sentence: actions.map(\.words.short).joined(separator: " · "))
    }

    /// A helper who sees a part but gives no help that the plan names.
    private func sees(_ release: Release, besides helpers: [Responsible]) -> ListItem? {
        guard !helpers.contains(release.receiver.responsible),
            let name = plan.name(of: release.receiver.responsible)
        else { return nil }
        let until = texts.days.say(release.until, on: plan.today)
        return ListItem(name.text, sentence: texts.families.seesUntil(until))
    }
}

extension Receiver {
    /// The same helper, as the one who could see to an action.
    fileprivate var responsible: Responsible {
        switch self {
        case .service(let id): .service(id)
        case .account(let id): .account(id)
        }
    }
}
