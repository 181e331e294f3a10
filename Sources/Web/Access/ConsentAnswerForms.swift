import Domain
import HTML
import UseCases

/// What whoever decides can say: yes to all, yes to a part, no; and later less, more, no longer,
/// for longer, or yes again. Each leads to a page that tells what it changes.
struct ConsentAnswerForms {
    let saying: ConsentSaying
    let form: FormState

    private var texts: Texts { saying.texts }
    private var words: ConsentTexts { saying.texts.consent }
    private var consent: Consent { saying.consent }
    private var consents: Consents { saying.consents }

    var html: HTML {
        guard consents.mayAnswer(consent), let reader = consents.reader else { return .empty }
        let hasGiven = consent.answer(of: reader)?.given != nil
        return PageSection(
            hasGiven ? words.yourChange : words.yourAnswer, id: "answer", lead: words.lookFirst,
            content: HTML("\(notes)\(buttons(consent.answer(of: reader), reader))")
        ).html
    }

    /// Whom to talk with first, and whose it is to decide.
    private var notes: HTML {
        let heard = consents.holders.heard(in: consent.terms)
        let much = heard.filter { $0.age(on: consents.today) >= consents.ages.greatWeight }
        let others = heard.filter { !much.contains($0) }
        let lines = [
            others.isEmpty ? nil : words.heard(saying.names(Set(others.map(\.id)))),
            much.isEmpty ? nil : words.weighsMuch(saying.names(Set(much.map(\.id)))), own,
        ].compactMap { $0 }
        return HTML.join(lines.map { HTML("<p>\($0)</p>") })
    }

    /// For a young person who decides alone.
    private var own: String? {
        guard let reader = consents.reader, consent.terms.persons == [reader],
            consents.holders.holders(of: consent.terms) == [reader],
            let member = consents.members.first(where: { $0.id == reader })
        else { return nil }
        let age = member.age(on: consents.today)
        if age < consents.ages.ownConsent { return words.yoursButSeen }
        return age < 18 ? words.yours : nil
    }

    private func buttons(_ answer: ConsentAnswer?, _ reader: PersonID) -> HTML {
        if let given = answer?.given { return afterYes(given) }
        let all = consent.terms.renewed(on: consents.today)
        let before = consent.answers.last { $0.holder == reader && $0.given != nil }?.given
        let again = before.map { ConsentAnswerForms.giveAgain($0, consent, consents, words) }
        let yes = look(.gives(all), words.yesToAll, again == nil ? .primary : .quiet)
        let no = answer == nil ? look(.declines, words.no, .quiet) : .empty
        return HTML(
            """
            <div class="row">\(again)\(yes)\(no)</div>\
            \(part(words.yesToPart, starting: all))
            """)
    }

    private func afterYes(_ given: ConsentTerms) -> HTML {
        let longer = given.with(until: consents.today.aYearOn)
        let isSoon = given.until <= consents.today.adding(days: Consent.soon)
        let renew = isSoon ? look(.gives(longer), words.renew, .primary) : .empty
        return HTML(
            """
            <div class="row">\(renew)\(look(.withdraws, words.withdraw, .quiet))</div>\
            \(part(words.change, starting: given.until < consents.today ? longer : given))
            """)
    }

    private func look(
        _ decision: ConsentAnswer.Decision, _ button: String, _ kind: ButtonKind
    ) -> HTML {
        PostForm(
            action: Paths.consent(consents.family.id, consent.id, "look"),
            hidden: ConsentFields.hidden(decision), isInline: true,
            content: SubmitButton(button, kind: kind).html
        ).html
    }

    private func part(_ title: String, starting terms: ConsentTerms) -> HTML {
        let fields = ConsentFields.part(of: consent, starting: terms, consents, form, texts)
        let inside = PostForm(
            action: Paths.consent(consents.family.id, consent.id, "look"),
            hidden: [HiddenField("decision", ConsentStep.yes.rawValue)],
            content: HTML("\(fields)\(SubmitButton(words.nextStep))"))
        return Unfold(
            title, id: "part", isOpen: !form.faults.isEmpty,
            content: HTML("<p class=\"quiet\">\(words.partLead)</p>\(inside)")
        ).html
    }

    /// In one click, what was taken back; it opens no more than before.
    static func giveAgain(
        _ given: ConsentTerms, _ consent: Consent, _ consents: Consents, _ words: ConsentTexts
    ) -> HTML {
        PostForm(
            action: Paths.consent(consents.family.id, consent.id, "answer"),
            hidden: ConsentFields.hidden(.gives(given.renewed(on: consents.today))),
            isInline: true, content: SubmitButton(words.giveAgain).html
        ).html
    }
}
