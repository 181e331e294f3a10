import Domain
import HTML
import UseCases

/// What the coordinator can do with a consent: look at what it would open, write in an answer,
/// ask for another year, stop asking.
struct ConsentAskerForms {
    let saying: ConsentSaying
    let form: FormState
    let sheet: SheetID
    let anew: ConsentID

    private var texts: Texts { saying.texts }
    private var words: ConsentTexts { saying.texts.consent }
    private var consent: Consent { saying.consent }
    private var consents: Consents { saying.consents }
    private var family: FamilyID { consents.family.id }

    var html: HTML {
        guard consent.calledOff == nil else { return .empty }
        return HTML(
            """
            <div class="stack section"><p class="row">\(looks)</p>\(record)\(again)\(callOff)\
            </div>
            """
        )
    }

    private var looks: HTML {
        let all = LinkButton(
            words.seeEveryones, to: Paths.consent(family, consent.id, "preview"), kind: .quiet)
        let open = consents.opened.first { $0.receiver == consent.receiver }
        let now = open.map {
            LinkButton(words.seeNow, to: Paths.release(family, $0.id, "preview"), kind: .quiet)
        }
        return HTML("\(now)\(all)")
    }

    private var record: HTML {
        let inside = PostForm(
            action: Paths.consent(family, consent.id, "record"),
            hidden: [HiddenField("id", form.fields.has("id") ? form.value("id") : sheet.text)],
            carriesFiles: true,
            content: HTML("\(holder)\(decision)\(part)\(file)\(SubmitButton(words.write))"))
        return Unfold(
            words.record, id: "record", isOpen: !form.faults.isEmpty,
            content: HTML("<p class=\"quiet\">\(words.recordLead)</p>\(inside)")
        ).html
    }

    private var holder: RadioField {
        let deciding = consents.holders.holders(of: consent.terms)
        return RadioField(
            form.field("holder", words.holder, isRequired: true),
            choices: consents.members.filter { deciding.contains($0.id) }
                .map { FieldChoice($0.id.text, $0.name.text) },
            chosen: form.value("holder"))
    }

    private var decision: RadioField {
        RadioField(
            form.field("decision", words.decision, isRequired: true),
            choices: ConsentStep.allCases.map {
                FieldChoice($0.rawValue, words.decisionOf($0))
            }, chosen: form.value("decision"))
    }

    private var part: HTML {
        ConsentFields.part(
            of: consent, starting: consent.terms.renewed(on: consents.today), consents, form,
            texts)
    }

    private var file: FileField {
        FileField(
            form.field("sheet", words.sheet, hint: words.sheetHint),
            accept: "application/pdf,image/jpeg,image/png")
    }

    private var again: HTML {
        guard isOver || consents.endsSoon(consent) != nil else { return .empty }
        return HTML(
            """
            \(button("renew", words.askAgain, .primary, HiddenField("anew", anew.text)))\
            <p class="quiet after-button">\(words.afterAskAgain)</p>
            """)
    }

    private var isOver: Bool {
        guard !consent.isRenewed(in: consents.consents, consents.holders, on: consents.today)
        else { return false }
        return if case .ended = saying.state { true } else { false }
    }

    private var callOff: HTML {
        let edition = HiddenField("edition", String(consent.edition))
        return HTML(
            """
            \(button("call-off", words.callOff, .quiet, edition))\
            <p class="quiet after-button">\(words.afterCallOff(saying.receiver))</p>
            """)
    }

    private func button(
        _ part: String, _ title: String, _ kind: ButtonKind, _ hidden: HiddenField
    ) -> PostForm {
        PostForm(
            action: Paths.consent(family, consent.id, part), hidden: [hidden], isInline: true,
            content: SubmitButton(title, kind: kind, about: saying.receiver).html)
    }
}
