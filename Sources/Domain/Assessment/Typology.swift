/// The municipality's own list of risk and protective factors, and of types of families. Numbered:
/// what was chosen from an earlier edition keeps its meaning. None was published with the research
/// that asks for it (neglected families, HELSEVEL), so each municipality writes its own.
package struct Typology: Sendable, Equatable {
    /// Counts its editions from 1.
    package let number: Int
    package let factors: [FactorKind]
    package let familyTypes: [FamilyType]
    package let said: Said

    package init(number: Int, factors: [FactorKind], familyTypes: [FamilyType], said: Said) {
        self.number = number
        self.factors = factors
        self.familyTypes = familyTypes
        self.said = said
    }
}

/// One factor that can be chosen.
package struct FactorKind: Sendable, Hashable {
    package let code: String
    package let lifeArea: LifeArea
    package let leaning: FactorLeaning
    package let name: Words

    package init(code: String, lifeArea: LifeArea, leaning: FactorLeaning, name: Words) {
        self.code = code
        self.lifeArea = lifeArea
        self.leaning = leaning
        self.name = name
    }
}

/// One type of family, as the municipality defines it.
package struct FamilyType: Sendable, Hashable {
    package let code: String
    package let name: Words
    package let meaning: Words

    package init(code: String, name: Words, meaning: Words) {
        self.code = code
        self.name = name
        self.meaning = meaning
    }
}
