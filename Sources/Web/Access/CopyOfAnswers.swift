import Domain
import HTML
import Instruments
import UseCases

// Answers with the words of their questions, in a copy.
extension CopyContents {
    func round(_ mapping: Mapping) -> CopyItem {
        CopyItem(
            identity(mapping.id), day(.start, mapping.startedOn),
            CopyField(.maker, text: copy.name(of: mapping.startedBy)), declined(mapping.course))
    }

    /// What nobody wished to answer: an answer of its own, and no gap.
    private func declined(_ course: RoundCourse) -> CopyField? {
        guard !course.declines.isEmpty else { return nil }
        return CopyField(
            .answers,
            .items(
                course.declines.map { decline in
                    let id = decline.questionnaire.map { InstrumentID(rawValue: $0) }
                    let title = id.flatMap {
                        catalog.texts($0, InstrumentLanguage(context.language))?.title
                    }
                    return CopyItem(
                        CopyField(.about, .text(person(decline.person))),
                        CopyField(.voice, .text(decline.voice.rawValue)),
                        id.map { CopyField(.instrument, .coded($0.rawValue, title ?? "")) },
                        CopyField(.answer, .coded("declined", texts.copy.declined)),
                        author(.by, decline.said.by), moment(.at, decline.said.at))
                }))
    }

    func answers(_ response: UseCases.Response) -> CopyItem {
        let words = catalog.texts(response.instrument, InstrumentLanguage(context.language))
        return CopyItem(
            CopyField(.instrument, .coded(response.instrument.rawValue, words?.title ?? "")),
            CopyField(.version, .text(response.instrumentVersion)),
            CopyField(.about, .text(person(response.person))), voice(of: response),
            author(.by, response.informant),
            moment(.at, response.answeredAt), languages(of: response),
            CopyField(.questions, .items(questions(response, words))),
            CopyField(.results, .items(response.results.map { result($0, words) })))
    }

    /// Who told, beside who held the pen: a member's own answers and a parent's about the same
    /// member are two voices, also where one account wrote both down.
    private func voice(of response: UseCases.Response) -> CopyField {
        let teller = Teller(response)
        let (code, parent): (String, String?) =
            switch teller {
            case .own: ("own", nil)
            case .toldTogether: ("told-together", nil)
            case .parent(let parent): ("parent", parent.map(person))
            case .teacher: ("teacher", nil)
            }
        return CopyField(.voice, .coded(code, texts.assessment.results.teller(teller, parent)))
    }

    /// The languages that the questions were read in; nothing where that was not noted.
    private func languages(of response: UseCases.Response) -> CopyField? {
        let names = ReadInTexts.of(InstrumentLanguage(context.language))
        let values = response.languages.map { CopyValue.coded($0, names.name(of: $0)) }
        return values.isEmpty ? nil : CopyField(.language, .list(values))
    }

    private func questions(
        _ response: UseCases.Response, _ words: InstrumentTexts?
    ) -> [CopyItem] {
        let known = catalog.instrument(response.instrument)?.items ?? []
        let answered = Set(response.answers.given.keys).union(response.answers.words.keys)
        let others = answered.subtracting(known.map(\.id)).sorted { $0.rawValue < $1.rawValue }
        let asked = known.filter { answered.contains($0.id) }.map { ($0.id, Optional($0)) }
        return (asked + others.map { ($0, nil) }).map { id, item in
            CopyItem(
                CopyField(.id, .identity(id.readable)),
                CopyField(.question, .text(words?.question(id) ?? id.readable)),
                answer(response.answers[id], item, words),
                CopyField(.words, text: response.answers.words[id]))
        }
    }

    private func answer(
        _ answer: Answer?, _ item: Item?, _ words: InstrumentTexts?
    ) -> CopyField? {
        switch answer {
        case nil: return nil
        case .declined: return CopyField(.answer, .coded("declined", texts.copy.declined))
        case .value(let value):
            let label = item.flatMap { words?.label(of: value, to: $0.id) }
            return CopyField(.answer, .coded(String(value), label ?? String(value)))
        case .given(let values):
            return CopyField(.answer, .text(values.map(\.plain).joined(separator: ", ")))
        }
    }

    private func result(_ result: ScoreResult, _ words: InstrumentTexts?) -> CopyItem {
        switch result {
        case .tooFewAnswers(let scale, let answered, let needed):
            return CopyItem(
                CopyField(.scale, .coded(scale.rawValue, words?.name(of: scale) ?? "")),
                CopyField(.result, .text(texts.assessment.tooFew(answered, needed))))
        case .score(let score):
            return CopyItem(
                CopyField(.scale, .coded(score.scale.rawValue, words?.name(of: score.scale) ?? "")),
                CopyField(.value, .decimal("\(score.value)")),
                score.band.map { band in
                    CopyField(.band, .coded(band.label, words?.words(for: band) ?? band.label))
                })
        }
    }
}
