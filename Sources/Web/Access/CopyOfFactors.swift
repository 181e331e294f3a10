import Domain
import UseCases

// What weighs and what carries, in a copy.
extension CopyContents {
    var factorWords: FactorWords { FactorWords(settings: copy.settings, texts: texts) }

    func factor(_ factor: Factor) -> CopyItem {
        let leaning = texts.assessment.results.factors.leaningOf(factor.leaning)
        return CopyItem(
            identity(factor.id), CopyField(.sort, .coded(factor.leaning.rawValue, leaning)),
            factor.code.map {
                CopyField(.name, .coded($0.code, factorWords.name(factor) ?? $0.code))
            },
            CopyField(.words, text: factor.words?.text), about(factor.subject),
            area(factor.lifeArea), author(.by, factor.noted.by), moment(.at, factor.noted.at),
            day(.until, factor.endedOn))
    }
}
