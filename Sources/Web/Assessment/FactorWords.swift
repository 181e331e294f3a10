import Domain
import HTML
import UseCases

/// Says one line of the inventory: the typology's name as it was when it was chosen, the own words
/// beside or instead.
struct FactorWords {
    let settings: AssessmentSettings
    let texts: Texts

    private var words: FactorTexts { texts.assessment.results.factors }

    /// The name in the typology; nil for one in own words alone.
    func name(_ factor: Factor) -> String? {
        factor.code.map { settings.factor($0)?.name.text ?? words.unknown($0.code) }
    }

    /// All of it in one line, for a button or a need that starts from it.
    func whole(_ factor: Factor) -> String {
        [name(factor), factor.words?.text].compactMap(\.self).joined(separator: ": ")
    }

    func type(_ code: FactorCode) -> String {
        settings.familyType(code)?.name.text ?? words.unknown(code.code)
    }
}
