import Domain
import HTML
import UseCases

/// The fields of one line of the inventory, new or there already.
struct FactorFields {
    let inventory: FactorInventory
    /// Nil for a new one.
    let factor: Factor?
    let form: FormState
    let context: SignedInContext

    private var texts: Texts { context.texts }
    private var words: FactorTexts { texts.assessment.results.factors }

    var html: HTML { HTML("\(about)\(list)\(own)\(area)\(leaning)\(keep)") }

    private var about: SelectField {
        SelectField(
            form.field("about", texts.plan.about),
            choices: SubjectChoices.choices(inventory.members, texts),
            chosen: value("about", factor.map { SubjectChoices.value($0.subject) }))
    }

    /// The newest typology, in groups by area; one chosen from an earlier edition stays in it.
    private var list: SelectField? {
        let groups = LifeArea.allCases.flatMap { area in
            [FactorLeaning.risk, .protective].map { group(area, $0) }
        }
        let all = groups + [earlier]
        guard all.contains(where: { $0 != nil }) else { return nil }
        return SelectField(
            form.field("factor-code", words.fromList, hint: words.fromListHint),
            groups: all.compactMap(\.self),
            chosen: value("factor-code", factor?.code.map(FactorFields.written)),
            none: words.notFromList)
    }

    private func group(_ area: LifeArea, _ leaning: FactorLeaning) -> ChoiceGroup? {
        guard let typology = inventory.settings.typology else { return nil }
        let kinds = typology.factors.filter { $0.lifeArea == area && $0.leaning == leaning }
        guard !kinds.isEmpty else { return nil }
        return ChoiceGroup(
            "\(texts.shared.area(area)) – \(words.leaningOf(leaning))",
            kinds.map {
                let code = FactorCode($0.code, typology: typology.number)
                return FieldChoice(FactorFields.written(code), $0.name.text)
            })
    }

    private var earlier: ChoiceGroup? {
        guard let code = factor?.code, code.typology != inventory.settings.typology?.number
        else { return nil }
        let name = inventory.settings.factor(code)?.name.text ?? words.unknown(code.code)
        return ChoiceGroup("", [FieldChoice(FactorFields.written(code), name)])
    }

    private var own: WordsField {
        WordsField(
            form.field("factor-words", words.ownWords, hint: words.ownWordsHint),
            value: value("factor-words", factor?.words?.text), rows: 2,
            maxLength: Words.longest, isFamilys: true)
    }

    private var area: RadioField {
        RadioField(
            form.field("area", texts.plan.area, hint: words.areaHint),
            choices: AreaChoices.choices(texts), chosen: value("area", factor?.lifeArea.rawValue),
            layout: .row)
    }

    private var leaning: RadioField {
        RadioField(
            form.field("leaning", words.leaning),
            choices: FactorLeaning.allCases.map { FieldChoice($0.rawValue, words.leaningOf($0)) },
            chosen: value("leaning", factor?.leaning.rawValue), layout: .row)
    }

    /// Of a new one it is asked here; of one that is there, on a page of its own.
    private var keep: HTML {
        guard factor == nil else { return .empty }
        return KeepField(inventory.members, today: inventory.today, form: form, in: context).html
    }

    private func value(_ field: String, _ stored: String?) -> String {
        form.fields.has(field) ? form.fields[field] : stored ?? form.value(field)
    }

    /// The number of the typology and the code in it.
    static func written(_ code: FactorCode) -> String { "\(code.typology):\(code.code)" }

    /// Nil for what is no such pair.
    static func read(_ written: String) -> FactorCode? {
        let parts = written.split(separator: ":", maxSplits: 1).map(String.init)
        guard parts.count == 2, let number = Int(parts[0]) else { return nil }
        return FactorCode(parts[1], typology: number)
    }
}

extension FormReader {
    /// One from the list says itself where it belongs; own words alone ask for area and leaning.
    /// - Throws: `Refused` for a forged code or member.
    mutating func factor() throws -> FactorDraft? {
        let subject = try subject("about")
        let words = optionalWords("factor-words")
        let isFaulty = state.fault("factor-words") != nil
        if !fields["factor-code"].isEmpty {
            let code = try FactorFields.read(fields["factor-code"]).orRefused()
            return isFaulty ? nil : FactorDraft(about: subject, .named(code, words: words))
        }
        if words == nil, !isFaulty { fail("factor-words", saySomething) }
        let area: LifeArea? = choice("area")
        let leaning: FactorLeaning? = choice("leaning")
        guard let words, let area, let leaning else { return nil }
        return FactorDraft(about: subject, .own(area, leaning, words))
    }
}
