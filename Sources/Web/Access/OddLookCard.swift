import Domain
import HTML
import UseCases

/// One odd look: the rule in words, whose account, which families by short code, and what was
/// found out.
struct OddLookCard: Component {
    let look: OddLook
    let index: Int
    let found: LogStatistics
    let form: FormState
    let context: SignedInContext

    private var texts: Texts { context.texts }
    private var words: LookTexts { context.texts.looks }

    /// More codes than these are only counted.
    private static let most = 12

    var html: HTML {
        HTML(
            """
            <section class="card"><h3>\(words.rule(look.rule))</h3>\
            <p>\(who) · \(texts.days.full(look.day))</p>\
            <p class="quiet">\(words.why(look.rule, .ownChoice)) \(words.found(look))\
            \(families)</p>\(note)\(editor)</section>
            """)
    }

    /// Somebody of a family has a name that would tell of the family.
    private var who: String {
        let role = texts.signIn.role(look.role)
        guard !look.role.isFamily else { return words.memberOfFamily(role) }
        guard let account = found.accounts[look.account] else { return texts.log.somebody }
        let service = found.services.first { $0.id == account.service }?.name.text
        return texts.team.titled(account.name.text, role, service)
    }

    private var families: String {
        guard !look.families.isEmpty else { return "" }
        let codes = look.families.map(\.shortCode)
        let rest = codes.count - OddLookCard.most
        let shown = rest > 0 ? codes.prefix(OddLookCard.most) + [words.more(rest)] : codes[...]
        return " " + words.families(Array(shown))
    }

    private var note: HTML {
        guard let note = look.note else { return .empty }
        guard case .account(let id) = note.said.by else { return .empty }
        let name = found.accounts[id]?.name.text ?? texts.log.somebody
        let day = texts.days.full(note.said.at.day)
        return HTML("<p>\(words.noted(name, day, note.words.text))</p>")
    }

    private var editor: HTML {
        guard look.isOpen else { return .empty }
        let isFaulty =
            form.value("rule") == look.rule.rawValue
            && form.value("account") == look.account.text && form.value("day") == look.day.text
        let state = isFaulty ? form : .blank
        let field = Field(
            "found", label: words.lookIntoLabel, hint: words.lookIntoHint,
            fault: state.fault("found"), isRequired: true,
            id: isFaulty ? "found" : "found-\(index)")
        let area = WordsField(field, value: state.value("found"), rows: 2)
        let save = SubmitButton(
            words.note, kind: .quiet, about: "\(words.rule(look.rule)), \(who)")
        let post = PostForm(
            action: Paths.lookNotes, hidden: hidden, content: HTML("\(area)\(save)"))
        return Unfold(words.lookInto, isOpen: isFaulty, content: post.html).html
    }

    private var hidden: [HiddenField] {
        [
            HiddenField("rule", look.rule.rawValue), HiddenField("account", look.account.text),
            HiddenField("day", look.day.text), HiddenField("count", String(look.count)),
            HiddenField("days", String(found.period.rawValue)),
        ]
    }
}
