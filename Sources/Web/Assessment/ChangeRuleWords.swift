import Domain
import HTML
import Instruments
import UseCases

/// Says what a change on a scale must be to count: what the key says, and what the municipality
/// decided.
struct ChangeRuleWords {
    let instrument: Instrument
    let scale: Scale
    let here: MunicipalCatalogue
    let context: SignedInContext

    private var words: CatalogueTexts { context.texts.catalogue }
    private var say: CatalogueWords { CatalogueWords(here: here, context: context) }

    /// Every rule that was set for this scale, the newest first.
    var all: [NumberedChange] {
        here.changes(of: scale.id, in: instrument.id).reversed()
    }

    var inForce: String { all.first.map(sentence) ?? byKey }

    var byKey: String {
        let smallest = scale.minimalImportantDifference.map {
            words.keySays(number($0.points), $0.source)
        }
        let reliability = scale.reliability.map { words.keyReliability($0, number) }
        let said = [smallest, reliability].compactMap(\.self)
        return said.isEmpty ? words.keySaysNothing : said.joined(separator: " ")
    }

    /// "Minste endring folk merker: 4. Standardavvik: 5,1. …".
    func sentence(_ numbered: NumberedChange) -> String {
        let rule = numbered.rule
        let parts = [
            (words.smallest, rule.smallest), (words.deviation, rule.deviation),
            (words.reliability, rule.reliability),
        ].map { name, value in "\(name): \(value.map(number) ?? words.asTheKey)" }
        return "\(parts.joined(separator: ". ")). \(rule.source.text)"
    }

    func line(_ numbered: NumberedChange) -> String {
        let said = numbered.rule.said
        let who = "\(words.ruleNumber(numbered.number)), \(say.name(said)), \(say.day(said))"
        return "\(who). \(sentence(numbered))"
    }

    func number(_ value: Double) -> String { value.written(context.texts.assessment.decimal) }
}
