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
            case .value(let value) = response.answers[rule.item],
            let words = catalog.texts(instrument.id, InstrumentLanguage(context.language))
        else { return nil }
        let place = instrument.items.firstIndex { $0.id == rule.item } ?? 0
        let chosen = words.label(of: value, to: rule.item)
        return HTML(
            """
            <p><strong>\(texts.questionAnswered(place + 1, chosen, day))</strong></p>\
            <p class="quiet">\(words.question(rule.item))</p>
            """)
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
