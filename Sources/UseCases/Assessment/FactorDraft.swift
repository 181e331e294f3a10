import Domain

/// What one line of the inventory says: about whom, and what weighs or carries.
package struct FactorDraft: Sendable, Equatable {
    package let subject: Subject
    package let what: What

    /// One of the typology's factors, which says itself where it belongs and which way it leans; or
    /// own words, and then somebody says that.
    package enum What: Sendable, Equatable {
        case named(FactorCode, words: Words?)
        case own(LifeArea, FactorLeaning, Words)
    }

    package init(about subject: Subject, _ what: What) {
        self.subject = subject
        self.what = what
    }
}

extension CaseFile {
    /// Where a factor belongs and which way it leans.
    /// - Throws: `Refused` for a code that the typology of that number does not have.
    func placed(_ what: FactorDraft.What) throws -> PlacedFactor {
        switch what {
        case .own(let area, let leaning, let words):
            return PlacedFactor(area: area, leaning: leaning, code: nil, words: words)
        case .named(let code, let words):
            guard let kind = try shelves.settings().factor(code) else { throw Refused() }
            return PlacedFactor(
                area: kind.lifeArea, leaning: kind.leaning, code: code, words: words)
        }
    }
}

/// A factor with its place, as it is written down.
struct PlacedFactor {
    let area: LifeArea
    let leaning: FactorLeaning
    let code: FactorCode?
    let words: Words?
}

extension AssessmentSettings {
    /// What a code meant in the edition of the typology that it was chosen from.
    package func factor(_ code: FactorCode) -> FactorKind? {
        typologies.first { $0.number == code.typology }?.factors.first { $0.code == code.code }
    }

    package func familyType(_ code: FactorCode) -> FamilyType? {
        typologies.first { $0.number == code.typology }?.familyTypes
            .first { $0.code == code.code }
    }
}
