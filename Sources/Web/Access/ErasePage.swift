import Domain
import HTML
import UseCases

/// Before a family's file is erased for ever: why it may be, what goes, what stays, and the short
/// code to be typed.
struct ErasePage {
    let ground: ErasureGround
    let form: FormState
    let context: SignedInContext

    private var texts: Texts { context.texts }
    private var words: RetentionTexts { context.texts.retention }
    private var code: String { ground.family.shortCode }

    var page: SitePage {
        let title = words.eraseTitle(code)
        let head = PageHead(title, back: BackLink(words.erasures, to: Paths.erasures))
        return PrivacyPlaces.page(
            title: title,
            main: HTML(
                """
                \(head)\(form.summary(texts))\(grounds)\
                \(section(words.goes, words.goesWords))\
                \(section(words.stays, words.staysWords))\
                \(section(words.uncertain, words.uncertainWords))\(editor)
                """), here: Paths.erasure(ground.family), in: context)
    }

    private var grounds: PageSection {
        let wished = ground.wishes.map { words.wishedOn(texts.days.full($0.day)) }
        let all = wished + (ground.isDueByRule ? [words.isDue] : [])
        return section(words.grounds, all.isEmpty ? [words.noGround] : all)
    }

    private func section(_ title: String, _ lines: [String]) -> PageSection {
        let list = lines.map { HTML("<li>\($0)</li>") }
        return PageSection(title, content: HTML("<ul>\(list)</ul>"))
    }

    private var editor: HTML {
        guard ground.isThere else { return .empty }
        let reason = WordsField(
            form.field("erase-reason", words.reason, hint: words.reasonHint, isRequired: true),
            value: form.value("erase-reason"), rows: 3)
        let typed = TextField(
            form.field("erase-code", words.code, hint: words.codeHint(code), isRequired: true),
            value: form.value("erase-code"), maxLength: 20, width: .short)
        let button = SubmitButton(words.erase, kind: .destroy, about: words.family(code))
        return PostForm(
            action: Paths.erasure(ground.family), content: HTML("\(reason)\(typed)\(button)")
        ).html
    }
}
