import Domain
import HTML
import UseCases

/// Opening a file in acute need: what will happen, the form, and what is open already.
struct AcuteFormPage {
    let open: [OpenedInNeed]
    let form: FormState
    let context: SignedInContext

    private var texts: EmergencyTexts { context.texts.privacy.emergency }

    var page: SitePage {
        let head = PageHead(texts.title, lead: texts.lead)
        return AcuteFrame.page(
            title: texts.title,
            main: HTML("\(head)\(form.summary(context.texts))\(openNow)\(what)\(editor)"),
            here: Paths.acute, in: context)
    }

    private var openNow: PageSection? {
        guard !open.isEmpty else { return nil }
        let items = open.map { opened in
            ListItem(
                opened.plan.family.chosenName.text,
                sentence: texts.closesIn(opened.minutesLeft),
                to: Paths.acute(opened.plan.family.id))
        }
        return PageSection(texts.openNow, content: ItemList(items, label: texts.openNow).html)
    }

    private var what: HTML {
        HTML("<div class=\"stack\">\(texts.whatHappens.map { HTML("<p>\($0)</p>") })</div>")
    }

    private var editor: PostForm {
        PostForm(
            action: Paths.acute, hidden: [HiddenField("id", form.value("id"))],
            content: HTML("\(number)\(reason)\(told)\(later)\(SubmitButton(texts.openForAnHour))"))
    }

    private var number: TextField {
        TextField(
            form.field("need-number", texts.number, hint: texts.numberHint, isRequired: true),
            value: form.value("need-number"), kind: .whole, maxLength: 16, autocomplete: "off",
            width: .short)
    }

    private var reason: WordsField {
        WordsField(
            form.field("need-reason", texts.reason, hint: texts.reasonHint, isRequired: true),
            value: form.value("need-reason"), rows: 3, maxLength: Words.longest)
    }

    private var told: RadioField {
        RadioField(
            form.field("told", texts.told, isRequired: true),
            choices: [
                FieldChoice("now", texts.toldNow),
                FieldChoice("later", texts.toldLater, hint: texts.toldLaterHint),
            ], chosen: form.value("told"))
    }

    private var later: WordsField {
        WordsField(
            form.field("later-reason", texts.laterReason, hint: texts.laterReasonHint),
            value: form.value("later-reason"), rows: 2, maxLength: Words.longest)
    }
}

/// The frame of the pages for acute need: a helper's or a coordinator's own places.
enum AcuteFrame {
    static func page(
        title: String, main: HTML, here: Path, in context: SignedInContext
    ) -> SitePage {
        guard context.account.role == .coordinator else {
            return OwnPlace.released.page(title: title, main: main, here: here, in: context)
        }
        let rail = CoordinatorRail(families: [], texts: context.texts).rail(at: here)
        return SitePage(
            frame: Frames.signedIn(context, places: rail, back: here), title: title, main: main)
    }

    /// A quiet way there, for who has the right.
    static func link(_ context: SignedInContext) -> HTML {
        guard context.caller.rights.contains(.emergency) else { return .empty }
        let words = context.texts.privacy.emergency.title
        return HTML("<p class=\"quiet\"><a href=\"\(Paths.acute)\">\(words)</a></p>")
    }
}
