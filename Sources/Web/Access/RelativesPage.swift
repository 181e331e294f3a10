import Domain
import HTML

/// Where whoever works here tells who their relatives are.
struct RelativesPage {
    let count: Int
    let form: FormState
    let isSaved: Bool
    let context: SignedInContext

    private var texts: Texts { context.texts }
    private var words: AccountTexts { context.texts.accounts }

    var page: SitePage {
        let head = PageHead(
            words.relatives, lead: words.relativesLead,
            back: BackLink(texts.faults.goHome, to: Paths.home))
        let saved = isSaved ? PageNotice(.saved(undo: nil), texts.shared.saved) : nil
        let said = words.relativesWords.map { HTML("<p>\($0)</p>") }
        return SitePage(
            frame: Frames.signedIn(context, places: nil, back: Paths.relatives),
            title: words.relatives,
            main: HTML("\(head)\(saved)\(form.summary(texts))\(said)\(editor)\(told)"))
    }

    private var editor: PostForm {
        let number = TextField(
            form.field("relative-number", words.relativeNumber, isRequired: true),
            value: form.value("relative-number"), kind: .whole, maxLength: 16, width: .short)
        return PostForm(
            action: Paths.relatives, content: HTML("\(number)\(SubmitButton(words.add))"))
    }

    private var told: HTML {
        let sentence = HTML("<p class=\"quiet\">\(words.relativesCount(count))</p>")
        guard count > 0 else { return sentence }
        let forget = PostForm(
            action: Paths.forgetRelatives, isInline: true,
            content: SubmitButton(words.forgetRelatives, kind: .quiet).html)
        return HTML("\(sentence)\(forget)")
    }
}
