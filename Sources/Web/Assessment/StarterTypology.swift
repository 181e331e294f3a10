import Domain

/// A suggestion to begin with, in our own words and in the reader's language: the factors that the
/// research names, and three types of families.
struct StarterTypology {
    let factors: [FactorKind]
    let types: [FamilyType]

    init(_ words: TypologyTexts) {
        factors = StarterFactor.allCases.map { factor in
            FactorKind(
                code: factor.rawValue, lifeArea: factor.area, leaning: factor.leaning,
                name: Words(trusted: words.starterFactor(factor)))
        }
        types = words.starterTypes.enumerated().map { place, type in
            FamilyType(
                code: "type-\(place + 1)", name: Words(trusted: type.name),
                meaning: Words(trusted: type.meaning))
        }
    }
}
