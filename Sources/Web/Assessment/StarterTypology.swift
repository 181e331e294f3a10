import Domain

/// A suggestion to begin with, in our own words and in the reader's language: one factor that
/// weighs and one that carries for each life area, and three types of families.
struct StarterTypology {
    let factors: [FactorKind]
    let types: [FamilyType]

    init(_ words: TypologyTexts) {
        factors = LifeArea.allCases.flatMap { area in
            FactorLeaning.allCases.map { leaning in
                FactorKind(
                    code: "\(area.rawValue)-\(leaning.rawValue)", lifeArea: area,
                    leaning: leaning, name: Words(trusted: words.starterFactor(area, leaning)))
            }
        }
        types = words.starterTypes.enumerated().map { place, type in
            FamilyType(
                code: "type-\(place + 1)", name: Words(trusted: type.name),
                meaning: Words(trusted: type.meaning))
        }
    }
}
