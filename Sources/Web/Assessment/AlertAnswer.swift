import Domain
import HTML
import Instruments
import UseCases

/// The answer that raised an alert: the question, what was chosen, and the way to all the answers.
struct AlertAnswer {
    let alert: SafetyAlert
    let rounds: MappingRounds
    let catalog: AskedCatalogue
    /// When it was given, in words.
    let day: String
    let context: SignedInContext

    private var texts: AssessmentTexts { context.texts.assessment }

    /// Nil when the answer has been changed since, and alarms no more.
    var html: HTML? {
        guard let (instrument, response, rule) = found,
            let words = catalog.texts(instrument.id, language),
            let item = rule.alarming(in: response.answers),
            let chosen = chosen(response.answers[item], to: rule.item, of: instrument, words)
        else { return nil }
        let questions = catalog.form(instrument.id)?.allItems.filter(\.isQuestion).map(\.id)
        let place = questions?.firstIndex(of: rule.item) ?? 0
        return HTML(
            """
            <p><strong>\(texts.questionAnswered(place + 1, chosen, day))</strong></p>\
            <p class="quiet">\(words.question(rule.item))</p>
            """)
    }

    private var language: InstrumentLanguage { InstrumentLanguage(context.language) }

    private func chosen(
        _ answer: Answer?, to item: ItemID, of instrument: Instrument, _ words: InstrumentTexts
    ) -> String? {
        switch answer {
        case .value(let points): return words.label(of: points, to: item)
        case .given(let values):
            let options = catalog.form(instrument.id)?.item(item)?.options ?? []
            let said = values.map { value in
                let option = options.first { $0.value == value }
                return option?.wording?.said(in: language.rawValue) ?? value.plain
            }
            return said.joined(separator: ", ")
        case .declined, nil: return nil
        }
    }

    var link: LinkButton? {
        guard let (instrument, _, _) = found else { return nil }
        let path = Paths.sheet(
            rounds.family.id, alert.mapping, alert.person, instrument.id.rawValue)
        return LinkButton(texts.seeAnswers, to: path, kind: .quiet)
    }

    private var found: (Instrument, Response, SafetyRule)? {
        let given = rounds.sheets.first { $0.person.id == alert.person }?.responses ?? []
        for response in given where response.mapping == alert.mapping {
            guard let instrument = catalog.instrument(response.instrument) else { continue }
            let rule = instrument.safety.first {
                $0.path.rawValue == alert.reason.rawValue && $0.triggered(by: response.answers)
            }
            if let rule { return (instrument, response, rule) }
        }
        return nil
    }
}
