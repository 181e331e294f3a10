import Domain
import HTML

/// Choosing whom something is kept from, folded away: most things are kept from nobody.
struct KeepField {
    let candidates: [Person]
    let form: FormState
    let texts: Texts

    /// Members who may read the plan, other than who writes.
    init(_ members: [Person], today: Day, form: FormState, in context: SignedInContext) {
        let age = AgeTable.norwegian.on(today).ownAccount
        candidates = members.filter {
            $0.age(on: today) >= age && $0.id != context.account.person
        }
        self.form = form
        texts = context.texts
    }

    var html: HTML {
        guard !candidates.isEmpty else { return .empty }
        let field = CheckboxField(
            form.field("kept-from", texts.keep.whom, hint: texts.keep.hint),
            choices: candidates.map { FieldChoice($0.id.text, $0.name.text) },
            chosen: form.chosen("kept-from"))
        return Unfold(
            texts.keep.unfold, isOpen: !form.chosen("kept-from").isEmpty, content: field.html
        ).html
    }
}

extension FormReader {
    /// The members whom what is written is kept from.
    /// - Throws: `Refused` for a forged identity.
    func keptFrom() throws -> Set<PersonID> {
        Set(try fields.all("kept-from").map { try PersonID($0).orRefused() })
    }
}
