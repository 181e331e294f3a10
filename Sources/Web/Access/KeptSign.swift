import Domain
import HTML
import UseCases

/// Says, to who may know, that a thing is kept from somebody, with the way to change it.
struct KeptSign {
    let family: FamilyID
    let members: [Person]
    let hidings: [Hiding]
    let context: SignedInContext

    init(plan: FamilyPlan, context: SignedInContext) {
        (family, members, hidings) = (plan.family.id, plan.members, plan.hidings)
        self.context = context
    }

    init(
        family: FamilyID, members: [Person], hidings: [Hiding], context: SignedInContext
    ) {
        (self.family, self.members, self.hidings) = (family, members, hidings)
        self.context = context
    }

    init(household: Household, context: SignedInContext) {
        (family, members) = (household.family.id, household.members)
        hidings = household.hidings
        self.context = context
    }

    private var texts: Texts { context.texts }

    /// Under a thing that is kept from somebody; nothing otherwise.
    func html(_ thing: String, sort: String) -> HTML {
        guard let hiding = hidings.first(where: { $0.id.text == thing }) else { return .empty }
        let names = members.filter { hiding.from.contains($0.id) }.map(\.name.text)
        let chip = Chip(texts.keep.keptFrom(names), kind: .attention)
        return HTML("<p class=\"row\">\(chip) \(change(thing, sort, texts.keep.change))</p>")
    }

    /// The same, and for all else a quiet way to keep it from somebody.
    func htmlWithOffer(_ thing: String, sort: String) -> HTML {
        let sign = html(thing, sort: sort)
        return sign.isEmpty
            ? HTML("<p>\(change(thing, sort, texts.keep.offer))</p>") : sign
    }

    private func change(_ thing: String, _ sort: String, _ words: String) -> HTML {
        let path = Paths.kept(family).with("thing", "\(sort):\(thing)")
        return HTML("<a href=\"\(path)\">\(words)</a>")
    }
}
