import Domain
import HTML
import UseCases

/// Whether a member signs in, with the one button that changes it.
struct MemberSignIn: Component {
    let person: Person
    let household: Household
    /// The identity of the account that the form makes.
    let account: AccountID
    let texts: Texts

    private var words: AccountTexts { texts.accounts }
    private var family: FamilyID { household.family.id }
    private var name: String { person.name.text }

    var html: HTML { PageSection(words.signIn, id: "sign-in", content: content).html }

    private var content: HTML {
        if let own = household.signIns[person.id] {
            let end = SubmitButton(words.endSignIn, kind: .quiet, about: name)
            return said(
                words.signsIn(name, own.role),
                PostForm(action: Paths.signIn(family, person.id, "end"), content: end.html).html)
        }
        if let why = household.notYet[person.id] {
            return said("\(words.signsInNot(name)) \(words.signInFault(why))", .empty)
        }
        let enter = PostForm(
            action: Paths.signIn(family, person.id), hidden: [HiddenField("account", account.text)],
            content: SubmitButton(words.letIn(name), kind: .quiet).html)
        return said(words.signsInNot(name), enter.html)
    }

    private func said(_ sentence: String, _ form: HTML) -> HTML {
        HTML("<p>\(sentence)</p>\(form)")
    }
}
