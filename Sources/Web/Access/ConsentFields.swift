import Domain
import HTML
import UseCases

/// What somebody says to a consent, as the fields of a form: the same for saying it, for looking
/// at what it changes, and for writing it in from paper.
enum ConsentFields {
    /// Unseen, in the forms of one button.
    static func hidden(_ decision: ConsentAnswer.Decision) -> [HiddenField] {
        let step = HiddenField("decision", ConsentStep(decision).rawValue)
        guard case .gives(let terms) = decision else { return [step] }
        let common = terms.wholeFamily ? [HiddenField("persons", SubjectChoices.family)] : []
        return [step, HiddenField("until", terms.until.text)] + common
            + terms.persons.sorted().map { HiddenField("persons", $0.text) }
            + terms.areas.sorted().map { HiddenField("areas", $0.rawValue) }
    }

    /// To be ticked off: members, areas and the last day, starting from these terms.
    static func part(
        of consent: Consent, starting terms: ConsentTerms, _ consents: Consents,
        _ form: FormState, _ texts: Texts
    ) -> HTML {
        let common = FieldChoice(SubjectChoices.family, texts.consent.common)
        let members = consents.members.filter { consent.terms.persons.contains($0.id) }
            .map { FieldChoice($0.id.text, $0.name.text) }
        let ticked = terms.persons.map(\.text) + (terms.wholeFamily ? [common.value] : [])
        let persons = CheckboxField(
            form.field("persons", texts.consent.partPersons),
            choices: (consent.terms.wholeFamily ? [common] : []) + members,
            chosen: form.isTyped ? form.chosen("persons") : Set(ticked))
        let areas = CheckboxField(
            form.field("areas", texts.team.areas),
            choices: consent.terms.areas.sorted().map {
                FieldChoice($0.rawValue, texts.shared.area($0))
            },
            chosen: form.isTyped ? form.chosen("areas") : Set(terms.areas.map(\.rawValue)))
        let until = DateField(
            form.field("until", texts.team.until, isRequired: true),
            value: form.isTyped ? form.value("until") : terms.until.text,
            earliest: consents.today.text, latest: consents.today.aYearOn.text)
        return HTML("\(persons)\(areas)\(until)")
    }
}

extension FormState {
    /// Whether it comes back with what somebody typed.
    var isTyped: Bool { fields.has("decision") }
}

extension FormReader {
    /// Nil with faults when something must be mended.
    /// - Throws: `Refused` for forged identities.
    mutating func decision(
        today: Day, _ team: TeamTexts
    ) throws -> ConsentAnswer.Decision? {
        switch choice("decision", ConsentStep.self) {
        case nil: return nil
        case .no: return .declines
        case .withdrawal: return .withdraws
        case .yes: return try givenTerms(today: today, team).map { .gives($0) }
        }
    }

    private mutating func givenTerms(today: Day, _ team: TeamTexts) throws -> ConsentTerms? {
        let chosen = fields.all("persons")
        let persons = try chosen.filter { $0 != SubjectChoices.family }
            .map { try PersonID($0).orRefused() }
        if persons.isEmpty { fail("persons", team.noPersons) }
        let areas = areas("areas", team)
        let until = releaseEnd("until", today: today, team)
        guard !persons.isEmpty, let areas, let until else { return nil }
        return ConsentTerms(
            persons: Set(persons), wholeFamily: chosen.contains(SubjectChoices.family),
            areas: areas, until: until)
    }
}
