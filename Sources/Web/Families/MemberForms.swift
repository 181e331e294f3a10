import Domain
import HTML
import UseCases

/// The coordinator's forms on the members' page; each opens by itself when it has to be mended.
struct MemberForms {
    let household: Household
    let form: FormState
    let context: SignedInContext

    private var texts: Texts { context.texts }
    private var words: FamiliesTexts { texts.families }
    private var family: FamilyID { household.family.id }

    var member: HTML {
        let fields = PersonFields(form: form, today: household.today, texts: texts)
        return unfold(
            words.addMember, id: "add-member", sent: "person-name", to: Paths.members(family),
            hidden: ["person"], HTML("\(fields)\(SubmitButton(words.addMember))"))
    }

    var relation: HTML {
        guard household.members.count > 1 else { return .empty }
        let from = select("relative", words.relative)
        let nature = SelectField(
            form.field("nature", words.nature),
            choices: RelationNature.allCases.map { FieldChoice($0.rawValue, words.natureOf($0)) },
            chosen: form.value("nature"), none: words.choose)
        let to = select("relative-of", words.relativeOf)
        return unfold(
            words.relate, id: "relate", sent: "relation", to: Paths.relations(family),
            hidden: ["relation"], HTML("\(from)\(nature)\(to)\(SubmitButton(words.relate))"))
    }

    var moveIn: HTML {
        let fields = HTML(
            "\(select("resident", words.resident))\(home)\(homeName)\(moved)\(share)\(keep)")
        return unfold(
            words.moveIn, id: "move-in", sent: "residence", to: Paths.residences(family),
            hidden: ["residence", "new-home"], HTML("\(fields)\(SubmitButton(words.moveIn))"))
    }

    private var keep: HTML {
        KeepField(household.members, today: household.today, form: form, in: context).html
    }

    private var home: RadioField {
        let homes = household.homes.map { FieldChoice($0.id.text, $0.name.text) }
        let chosen = form.value("home")
        return RadioField(
            form.field("home", words.whichHome),
            choices: homes + [FieldChoice(HomesView.newHome, words.newHome)],
            chosen: chosen.isEmpty && homes.isEmpty ? HomesView.newHome : chosen)
    }

    private var homeName: TextField {
        TextField(
            form.field("home-name", words.homeName, hint: words.homeNameHint),
            value: form.value("home-name"), maxLength: Name.longest)
    }

    private var moved: DateField {
        DateField(form.field("moved", words.moved), value: form.value("moved"))
    }

    private var share: RadioField {
        RadioField(
            form.field("share", words.share),
            choices: ResidenceShare.allCases.map { FieldChoice($0.rawValue, words.shareOf($0)) },
            chosen: form.value("share"), layout: .row)
    }

    private func select(_ field: String, _ label: String) -> SelectField {
        SelectField(
            form.field(field, label),
            choices: household.members.map { FieldChoice($0.id.text, $0.name.text) },
            chosen: form.value(field), none: words.choose)
    }

    private func unfold(
        _ title: String, id: String, sent field: String, to path: Path, hidden: [String],
        _ content: HTML
    ) -> HTML {
        guard household.mayChange else { return .empty }
        let editor = PostForm(
            action: path, hidden: hidden.map { HiddenField($0, form.value($0)) },
            content: content)
        return Unfold(title, id: id, isOpen: form.fields.has(field), content: editor.html).html
    }
}
