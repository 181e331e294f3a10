import Domain
import HTML
import UseCases

/// Each home with who lives there now, who lived there before, and the form for moving out.
struct HomesView {
    /// What the form sends for a home that is not written yet.
    static let newHome = "new"

    let household: Household
    let people: HouseholdWords
    let form: FormState
    let context: SignedInContext

    private var texts: Texts { context.texts }
    private var words: FamiliesTexts { texts.families }

    var html: HTML {
        household.homes.isEmpty
            ? HTML("<p class=\"quiet\">\(words.homesEmpty)</p>")
            : HTML("<div class=\"stack\">\(household.homes.map(card))</div>")
    }

    private func card(_ home: Home) -> Card {
        let residences = household.residences.filter { $0.home == home.id }
        let now = residences.filter { !isOver($0) }
        let list =
            now.isEmpty
            ? HTML("<p class=\"quiet\">\(words.nobodyHere)</p>")
            : ItemList(now.compactMap(item), label: home.name.text).html
        let before = residences.filter(isOver).compactMap { item($0) }
        let sign = KeptSign(household: household, context: context)
        let kept =
            household.mayChange
            ? sign.htmlWithOffer(home.id.text, sort: "home") : sign.html(home.id.text, sort: "home")
        return Card(home.name.text, content: HTML("\(kept)\(list)\(earlier(before))"))
    }

    private func isOver(_ residence: Residence) -> Bool {
        residence.until.map { $0 < household.today } ?? false
    }

    private func item(_ residence: Residence) -> ListItem? {
        people.member(residence.person).map { person in
            ListItem(
                person.name.text, sentence: people.residence(residence),
                button: mayMoveOut(residence) ? moveOut(residence) : .empty)
        }
    }

    /// Also when somebody else wrote a last day meanwhile, so that what was typed is not lost.
    private func mayMoveOut(_ residence: Residence) -> Bool {
        household.mayChange
            && (residence.until == nil || form.fields.has("until-\(residence.id.text)"))
    }

    private func earlier(_ items: [ListItem]) -> Unfold? {
        guard !items.isEmpty else { return nil }
        return Unfold(words.livedBefore, content: ItemList(items, label: words.livedBefore).html)
    }

    private func moveOut(_ residence: Residence) -> HTML {
        let field = "until-\(residence.id.text)"
        let until = DateField(
            form.field(field, words.lastDay), value: form.value(field),
            earliest: residence.from.text)
        let name = people.member(residence.person).map(household.members.called) ?? ""
        let button = SubmitButton(texts.shared.save, kind: .quiet, about: words.movesOut(name))
        return Unfold(
            words.movesOut(name), isOpen: form.fields.has(field),
            content: PostForm(
                action: Paths.endOfResidence(household.family.id, residence.id),
                hidden: [HiddenField("edition", String(residence.edition))],
                content: HTML("\(until)\(button)")
            ).html
        ).html
    }
}
