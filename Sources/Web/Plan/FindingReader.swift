import Domain
import HTML
import Instruments
import UseCases

/// Finds what a need starts from. What the reader may not see is not there.
struct FindingReader {
    let profile: FamilyProfile
    let catalog: AskedCatalogue
    let texts: Texts
    let language: Language

    private var words: FindingTexts { texts.assessment.results.findings }

    /// Nil for a key that names nothing the reader may see.
    func found(_ key: String) -> FoundFinding? {
        guard let (sort, parts) = FindingKey.read(key) else { return nil }
        switch (sort, parts.count) {
        case (.area, 2): return area(parts[0], parts[1])
        case (.scale, 2): return scale(parts[0], parts[1])
        case (.voices, 4): return voices(parts)
        case (.factor, 1): return FactorID(parts[0]).flatMap(factor)
        case (.alert, 1): return AlertID(parts[0]).flatMap(alert)
        default: return nil
        }
    }

    private func member(_ id: PersonID) -> Person? { profile.members.first { $0.id == id } }

    private func response(_ id: String) -> UseCases.Response? {
        profile.responses.first { $0.id.text == id }
    }

    /// What a voice said about a life area, whatever the rating.
    private func area(_ id: String, _ name: String) -> FoundFinding? {
        guard let given = response(id), let member = member(given.person),
            let area = LifeArea(rawValue: name),
            let sheet = profile.areaSheets(about: given.person, in: given.mapping)
                .first(where: { $0.response == given.id })
        else { return nil }
        let rating = sheet.ratings[area].map(texts.assessment.rating)
        let said = sheet.words[area] ?? rating.map { says(texts.shared.area(area), $0) }
        return said.map { said in
            FoundFinding(
                finding: finding(.area, given, name), subject: given.subject, area: area,
                said: SaidAnswer(who: who(member, [rating], sheet.teller), words: said))
        }
    }

    /// What a scale of a questionnaire says; nil where there were too few answers for a score.
    private func scale(_ id: String, _ name: String) -> FoundFinding? {
        guard let given = response(id), let member = member(given.person),
            let instrument = catalog.instrument(given.instrument),
            let scale = instrument.scale(ScaleID(rawValue: name)),
            let named = catalog.texts(given.instrument, InstrumentLanguage(language)),
            let score = given.results.first(where: { $0.scale == scale.id })?.score
        else { return nil }
        let isWorse = isWorse(given, scale, in: instrument)
        let band = score.band.map { named.words(for: $0) }
        let title = named.name(of: scale.id)
        let said = [band, isWorse ? words.heavier : nil].compactMap(\.self)
        return FoundFinding(
            finding: finding(isWorse ? .worse : .scale, given, name), subject: given.subject,
            area: scale.area,
            said: SaidAnswer(
                who: who(member, [named.title], Teller(given)),
                words: said.isEmpty
                    ? words.toLookAt(title) : says(title, said.joined(separator: ", "))))
    }

    private func isWorse(
        _ given: UseCases.Response, _ scale: Scale, in instrument: Instrument
    ) -> Bool {
        let series = profile.series(about: given.person, [instrument])
            .first { $0.answers.contains { $0.response.id == given.id } }
        let scores = (series?.answers ?? []).prefix { $0.response.id != given.id }
            .compactMap { $0.response.results.first { $0.scale == scale.id }?.score }
        guard let before = scores.last,
            let now = given.results.first(where: { $0.scale == scale.id })?.score
        else { return false }
        let rule = profile.settings.changeRule(instrument.id, scale.id)
        return Change.between(before, now, on: scale, rule: rule)?.verdict == .worse
    }

    /// That several see the same thing differently.
    private func voices(_ parts: [String]) -> FoundFinding? {
        let families = InstrumentFamilies(catalog.instruments)
        guard let member = profile.members.first(where: { $0.id.text == parts[1] }),
            let round = profile.rounds.first(where: { $0.id.text == parts[0] }),
            let heard = profile.sideBySide(about: member, in: round, families)
                .first(where: { $0.stem(families) == parts[2] }),
            let first = heard.voices.first,
            let scale = first.instrument.scale(ScaleID(rawValue: parts[3])),
            let named = catalog.texts(first.instrument.id, InstrumentLanguage(language))
        else { return nil }
        return FoundFinding(
            finding: Finding(
                .voices, about: member.id, in: round.id, questionnaire: parts[2], part: parts[3]),
            subject: .person(member.id), area: scale.area,
            said: SaidAnswer(
                who: member.name.text, words: says(named.name(of: scale.id), words.seenApart)))
    }

    /// What weighs or carries, from the inventory.
    private func factor(_ id: FactorID) -> FoundFinding? {
        guard let factor = profile.factors.first(where: { $0.id == id && $0.holds }) else {
            return nil
        }
        let person = factor.subject.person
        let name = person.flatMap { id in profile.known.first { $0.id == id }?.name.text }
        let said =
            factor.words?.text
            ?? FactorWords(settings: profile.settings, texts: texts).whole(factor)
        return FoundFinding(
            finding: Finding(.factor, about: person, thing: id.text), subject: factor.subject,
            area: factor.lifeArea,
            said: SaidAnswer(
                who: name ?? texts.shared.wholeFamily,
                words: factor.leaning == .risk ? said : words.goOnWith(said)))
    }

    /// An answer that somebody had to act on: the need tells of safety, and not of the answer.
    private func alert(_ id: AlertID) -> FoundFinding? {
        guard let alert = profile.found.alerts.first(where: { $0.id == id }),
            let member = profile.known.first(where: { $0.id == alert.person })
        else { return nil }
        return FoundFinding(
            finding: Finding(.alert, about: alert.person, in: alert.mapping, thing: id.text),
            subject: alert.subject, area: .mind,
            said: SaidAnswer(who: member.name.text, words: words.someoneToTalkTo))
    }

    private func finding(
        _ sort: FindingSort, _ given: UseCases.Response, _ part: String
    ) -> Finding {
        Finding(
            sort, about: given.person, in: given.mapping,
            questionnaire: given.instrument.rawValue, thing: given.id.text, part: part)
    }

    private func who(_ member: Person, _ beside: [String?], _ teller: Teller) -> String {
        let voice =
            teller.isSameVoice(as: .own)
            ? nil : TellerWords(profile: profile, texts: texts).says(teller)
        return ([texts.plan.answered(member.name.text)] + beside + [voice])
            .compactMap(\.self).joined(separator: " · ")
    }

    private func says(_ name: String, _ words: String) -> String {
        texts.assessment.results.finding(name, words)
    }
}

extension SideBySide {
    /// The questionnaire, or what its forms have in common.
    func stem(_ families: InstrumentFamilies) -> String? {
        voices.first.map { families.family(of: $0.instrument.id) }
    }
}
