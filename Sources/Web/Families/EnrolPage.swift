import Domain
import HTML

/// Taking a family in: what it is called, why and from when, and its first adult.
struct EnrolPage {
    let form: FormState
    let today: Day
    let context: SignedInContext

    private var texts: FamiliesTexts { context.texts.families }

    var page: SitePage {
        let rail = CoordinatorRail(families: [], texts: context.texts)
        let head = PageHead(
            texts.enrol, lead: texts.enrolLead,
            back: BackLink(context.texts.places.today, to: Paths.today))
        return SitePage(
            frame: Frames.signedIn(
                context, places: rail.rail(at: Paths.newFamily), back: Paths.newFamily),
            title: texts.enrol,
            main: HTML("\(head)\(form.summary(context.texts))\(editor)"))
    }

    private var editor: PostForm {
        PostForm(
            action: Paths.families,
            hidden: ["id", "person"].map { HiddenField($0, form.value($0)) },
            content: HTML("\(name)\(referral)\(reason)\(from)\(first)\(save)"))
    }

    private var name: TextField {
        TextField(
            form.field("name", texts.name, hint: texts.nameHint, isRequired: true),
            value: form.value("name"), maxLength: Name.longest)
    }

    private var referral: SelectField {
        SelectField(
            form.field("referral", texts.referral, isRequired: true),
            choices: ReferralSource.allCases.map {
                FieldChoice($0.rawValue, texts.referralOf($0))
            },
            chosen: form.value("referral"), none: texts.choose)
    }

    private var reason: WordsField {
        WordsField(
            form.field("reason", texts.reason, hint: texts.reasonHint, isRequired: true),
            value: form.value("reason"), rows: 3, maxLength: Words.longest)
    }

    private var from: DateField {
        DateField(
            form.field("from", texts.enrolledFrom, isRequired: true), value: form.value("from"))
    }

    private var first: PageSection {
        let fields = PersonFields(form: form, today: today, texts: context.texts)
        return PageSection(
            texts.firstAdult, lead: texts.firstAdultLead,
            content: HTML("<div class=\"form\">\(fields)</div>"))
    }

    private var save: ActionBar { ActionBar(SubmitButton(texts.enrolButton).html) }
}
