/// Something that weighs on a family or carries it: one line of the inventory of risk and
/// protective factors, named by the municipality's own typology.
package struct Factor: CaseItem, Equatable {
    package static let kind = ContentKind.factor

    package let id: FactorID
    package var subject: Subject
    package var lifeArea: LifeArea
    package var leaning: FactorLeaning
    /// The code in the typology, with the typology's number; nil for one in own words alone.
    package var code: FactorCode?
    package var words: Words?
    package let noted: Said
    /// When it no longer held; nil while it does.
    package var endedOn: Day?
    package var edition: Int

    package init(
        id: FactorID, subject: Subject, lifeArea: LifeArea, leaning: FactorLeaning,
        code: FactorCode?, words: Words?, noted: Said, endedOn: Day? = nil, edition: Int = 1
    ) {
        self.id = id
        self.subject = subject
        self.lifeArea = lifeArea
        self.leaning = leaning
        self.code = code
        self.words = words
        self.noted = noted
        self.endedOn = endedOn
        self.edition = edition
    }

    package var area: LifeArea? { lifeArea }

    package func saysTheSame(as other: Factor) -> Bool {
        subject == other.subject && lifeArea == other.lifeArea && leaning == other.leaning
            && code == other.code && words == other.words
    }
}

/// Whether it weighs or carries.
package enum FactorLeaning: String, CaseIterable, Sendable {
    case risk, protective
}

/// A factor of one edition of a typology.
package struct FactorCode: Sendable, Hashable {
    package let code: String
    /// The typology's number when it was chosen.
    package let typology: Int

    package init(_ code: String, typology: Int) {
        self.code = code
        self.typology = typology
    }
}
