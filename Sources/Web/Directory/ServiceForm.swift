import Domain
import HTML

/// Adding a service to the directory.
struct ServiceForm: Component {
    let form: FormState
    let texts: Texts

    private var words: AccountTexts { texts.accounts }

    var html: HTML {
        let editor = PostForm(
            action: Paths.services, hidden: [HiddenField("id", form.value("id"))],
            content: HTML("\(name)\(sort)\(SubmitButton(words.addService))"))
        return Unfold(
            words.addService, id: "add-service", isOpen: form.fields.isSent, content: editor.html
        ).html
    }

    private var name: TextField {
        TextField(
            form.field("service-name", words.serviceName, isRequired: true),
            value: form.value("service-name"), maxLength: Name.longest)
    }

    private var sort: SelectField {
        SelectField(
            form.field("service-sort", words.serviceSort, isRequired: true),
            choices: ServiceSort.allCases.map { FieldChoice($0.rawValue, texts.shared.sort($0)) },
            chosen: form.value("service-sort"), none: texts.families.choose)
    }
}
