import Domain
import HTML
import Instruments
import UseCases

/// What was found out about a member or the family, in words: the start of a need.
struct SaidAnswer {
    /// Who said it, with what belongs beside the name.
    let who: String
    /// What was said; of a rating without words, the rating.
    let words: String

    var quote: HTML { FamilyQuote(words, who: who).html }
}

/// Finds what a need starts from. What the reader may not see is not there.
struct FindingReader {
    let profile: FamilyProfile
    let catalog: AskedCatalogue
    let texts: Texts
    let language: Language

    /// What a voice said about a life area: the member's own, unless it is said whose.
    func answer(
        area: LifeArea, person: PersonID, round: MappingID, response: ResponseID?
    ) -> SaidAnswer? {
        guard let member = profile.members.first(where: { $0.id == person }) else { return nil }
        let sheets = profile.areaSheets(about: person, in: round)
        let chosen = response.map { id in sheets.filter { $0.response == id } } ?? sheets
        guard let sheet = chosen.first else { return nil }
        let rating = sheet.ratings[area].map(texts.assessment.rating)
        guard let said = sheet.words[area] ?? rating.map({ finding(area, $0) }) else {
            return nil
        }
        let name = texts.plan.answered(member.name.text)
        let voice =
            sheet.teller.isSameVoice(as: .own)
            ? nil : TellerWords(profile: profile, texts: texts).says(sheet.teller)
        return SaidAnswer(
            who: [name, rating, voice].compactMap(\.self).joined(separator: " · "), words: said)
    }

    private func finding(_ area: LifeArea, _ rating: String) -> String {
        texts.assessment.results.finding(texts.shared.area(area), rating)
    }

    /// What a scale of a questionnaire says.
    func score(_ id: ResponseID, _ scale: ScaleID) -> SaidAnswer? {
        guard let response = profile.responses.first(where: { $0.id == id }),
            let member = profile.members.first(where: { $0.id == response.person }),
            let words = catalog.texts(response.instrument, InstrumentLanguage(language)),
            let result = response.results.first(where: { $0.scale == scale }),
            let band = result.score?.band
        else { return nil }
        let teller = Teller(response)
        let voice = TellerWords(profile: profile, texts: texts).says(teller)
        return SaidAnswer(
            who: [texts.plan.answered(member.name.text), words.title, voice]
                .joined(separator: " · "),
            words: texts.assessment.results.finding(
                words.name(of: scale), words.words(for: band)))
    }

    /// What weighs, from the inventory.
    func factor(_ id: FactorID) -> SaidAnswer? {
        guard let factor = profile.factors.first(where: { $0.id == id }) else { return nil }
        let member = factor.subject.person.flatMap { person in
            profile.known.first { $0.id == person }
        }
        return SaidAnswer(
            who: member?.name.text ?? texts.shared.wholeFamily,
            words: factor.words?.text
                ?? FactorWords(settings: profile.settings, texts: texts).whole(factor))
    }
}
