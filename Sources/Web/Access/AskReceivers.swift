import Domain
import HTML
import UseCases

/// Who can be let in: the municipality's services, the persons already around the family, and
/// volunteers. A long list is narrowed by a search; who is ticked stays.
struct AskReceivers {
    /// How many are shown before one has to search.
    static let most = 16

    let consents: Consents
    let form: FormState
    let texts: Texts

    private var words: ConsentTexts { texts.consent }
    private var search: String { form.value("q") }
    private var chosen: Set<String> { form.chosen("receivers") }

    var html: HTML {
        let field = CheckboxField(
            form.field("receivers", words.receivers), choices: shown, chosen: chosen)
        return HTML("\(finding)\(field)\(rest)")
    }

    private var finding: HTML {
        guard all.count > AskReceivers.most else { return .empty }
        let box = TextField(
            form.field("q", words.search, hint: words.searchHint), value: search, kind: .search,
            maxLength: 80, width: .half)
        let button = SubmitButton(words.searchButton, kind: .quiet, name: "do", value: "search")
        return HTML("\(box)\(button)")
    }

    private var rest: HTML {
        if found.isEmpty { return HTML("<p class=\"quiet\">\(words.noneFound(search))</p>") }
        let hidden = found.filter { choice in !shown.contains { $0.value == choice.value } }
        return hidden.isEmpty
            ? .empty : HTML("<p class=\"quiet\">\(words.moreFound(hidden.count))</p>")
    }

    /// Those ticked, then those found, services before persons.
    private var shown: [FieldChoice] {
        let ticked = all.filter { chosen.contains($0.value) }
        let others = found.filter { !chosen.contains($0.value) }
        return ticked + others.prefix(AskReceivers.most)
    }

    private var found: [FieldChoice] {
        let wanted = search.lowercased().split(separator: " ")
        return all.filter { choice in
            wanted.allSatisfy { choice.label.lowercased().contains($0) }
        }
    }

    private var all: [FieldChoice] {
        let names = HelperNames(helpers: consents.helpers, texts: texts)
        let persons = consents.helpers.accounts.filter {
            $0.family == nil && [.partner, .volunteer].contains($0.role)
        }
        return consents.helpers.services
            .map { FieldChoice("service:\($0.id.text)", $0.name.text) }.alphabetical
            + persons.map { FieldChoice("account:\($0.id.text)", names.name(of: $0)) }
            .alphabetical
    }
}
