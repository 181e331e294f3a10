import Domain
import HTML
import UseCases

/// A helper's first page: the families that have shared something with them.
struct ReleasedListPage {
    let parts: [ReleasedPart]
    let context: SignedInContext

    private var texts: Texts { context.texts }

    var page: SitePage {
        let lead = parts.isEmpty ? nil : texts.team.releasedLead
        let head = PageHead(texts.team.released, lead: lead)
        return OwnPlace.released.page(
            title: texts.team.released, main: HTML("\(head)\(list)\(AcuteFrame.link(context))"),
            in: context)
    }

    private var list: HTML {
        parts.isEmpty
            ? EmptyState(texts.team.releasedEmpty, hint: texts.team.releasedEmptyHint).html
            : ItemList(sorted.map(item), label: texts.team.released).html
    }

    /// Those with something to do first, then by name.
    private var sorted: [ReleasedPart] {
        parts.sorted { left, right in
            (left.toDo > 0 ? 0 : 1, left.plan.family.chosenName.text)
                < (right.toDo > 0 ? 0 : 1, right.plan.family.chosenName.text)
        }
    }

    private func item(_ part: ReleasedPart) -> ListItem {
        ListItem(
            part.plan.family.chosenName.text, sentence: sentence(part),
            to: Paths.releasedPart(part.plan.family.id),
            chip: part.toDo == 0 ? nil : Chip(texts.team.toDo(part.toDo), kind: .planned))
    }

    private func sentence(_ part: ReleasedPart) -> String? {
        part.releases.first.map { release in
            ReleaseSaying(
                release: release,
                receiver: part.plan.helpers.name(of: release.receiver) ?? texts.team.somebody,
                members: part.plan.members, today: part.plan.today, texts: texts
            ).sentence
        }
    }
}
