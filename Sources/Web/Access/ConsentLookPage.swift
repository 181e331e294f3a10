import Domain
import HTML
import UseCases

/// Before an answer is given: exactly what it changes for the receiver, and who else must say yes.
/// Nothing is saved until the button below is pressed.
struct ConsentLookPage {
    let change: ConsentChange
    /// The same when all others say yes too.
    let later: ConsentChange?
    let decision: ConsentAnswer.Decision
    let context: SignedInContext

    private var texts: Texts { context.texts }
    private var words: ConsentTexts { texts.consent }
    private var step: ConsentStep { ConsentStep(decision) }
    private var family: FamilyID { change.consents.family.id }
    private var path: Path { Paths.consent(family, change.consent.id) }
    private var saying: ConsentSaying {
        ConsentSaying(consent: change.consent, consents: change.consents, texts: texts)
    }

    var page: SitePage {
        let title = words.before(step)
        let head = PageHead(title, back: BackLink(words.about(saying.receiver), to: path))
        return FamilyPage.page(
            change.consents.family, at: .team, title: title,
            main: HTML("\(head)\(what)\(lines)\(rest)\(confirm)"), in: context, back: path)
    }

    private var what: HTML {
        let sentences: [String]
        if case .gives(let terms) = decision {
            sentences = [words.youSayYesTo(saying.said(terms))]
        } else {
            sentences = saying.sentences
        }
        return HTML(
            """
            <div class="stack">\(sentences.map { HTML("<p>\($0)</p>") })\
            \(others.map { PageNotice(.info, words.alsoMustSayYes($0)) })</div>
            """)
    }

    /// Whom it waits for after this; nil when it waits for nobody, or is no yes.
    private var others: String? {
        guard step == .yes,
            case .waiting(let silent) = change.consents.state(change.answered), !silent.isEmpty
        else { return nil }
        return saying.names(silent)
    }

    private var lines: HTML {
        let seen = SeenLines(change, texts)
        let shown = HTML(
            """
            \(seen.section(words.willNotSee(saying.receiver), seen.lost))\
            \(seen.section(words.willSee(saying.receiver), seen.gained))
            """)
        if !shown.isEmpty { return shown }
        let whenAll = later.map { SeenLines($0, texts) }
        if let whenAll, !whenAll.gained.isEmpty {
            return whenAll.section(words.willSeeWhenAll(saying.receiver), whenAll.gained)
        }
        return HTML("<p>\(nothing)</p>")
    }

    /// Why no line comes or goes.
    private var nothing: String {
        guard step == .yes else { return words.changesNothing(saying.receiver) }
        if !saying.isReleased { return words.sharedLater }
        let isEmpty = PlanSnapshot(of: (later ?? change).after.plan).lines.isEmpty
        return isEmpty ? words.seesNothingYet : words.changesNothing(saying.receiver)
    }

    private var rest: HTML {
        let lines = [
            words.nothingElse, others == nil ? words.atOnce : nil,
            step == .yes ? words.canTakeBack : nil,
        ].compactMap { $0 }
        return HTML("<p class=\"quiet section\">\(lines.joined(separator: " "))</p>")
    }

    private var confirm: HTML {
        let form = PostForm(
            action: Paths.consent(family, change.consent.id, "answer"),
            hidden: ConsentFields.hidden(decision), isInline: true,
            content: SubmitButton(words.confirm(step)).html)
        return HTML(
            """
            <div class="row section">\(form)\(LinkButton(words.goBack, to: path, kind: .quiet))\
            </div>
            """)
    }
}

/// For the coordinator: exactly what the receiver would see if all who decide said yes.
struct EveryonesYesPage {
    let change: ConsentChange
    let context: SignedInContext

    var page: SitePage {
        let (words, consents) = (context.texts.consent, change.consents)
        let saying = ConsentSaying(
            consent: change.consent, consents: consents, texts: context.texts)
        let path = Paths.consent(consents.family.id, change.consent.id)
        let title = words.everyonesTitle(saying.receiver)
        let head = PageHead(
            title, lead: words.everyonesLead,
            back: BackLink(words.about(saying.receiver), to: path))
        let view =
            saying.isReleased
            ? ReleasedPartView(part: change.after, texts: context.texts).html
            : PageNotice(.info, words.sharedLater).html
        return FamilyPage.page(
            consents.family, at: .team, title: title, main: HTML("\(head)\(view)"),
            in: context,
            back: Paths.consent(consents.family.id, change.consent.id, "preview"))
    }
}
