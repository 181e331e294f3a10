import Domain
import Instruments

/// The questionnaires that ship with the product; what a municipality makes of them stands in its
/// settings.
package struct Questionnaires: Sendable {
    package let catalog: Catalog
    private let memory: (any CatalogueMemory)?

    /// - Parameter memory: Where what was worked out is kept; without one it is worked out each
    ///   time.
    package init(catalog: Catalog, memory: (any CatalogueMemory)? = nil) {
        self.catalog = catalog
        self.memory = memory
    }

    /// The questionnaires as the family's municipality has them today.
    func here(_ file: CaseFile) throws -> AskedCatalogue {
        catalogue(
            of: try file.shelves.settings(), in: file.standing.municipality, on: file.today)
    }

    fileprivate func catalogue(
        of settings: AssessmentSettings, in municipality: MunicipalityID, on day: Day
    ) -> AskedCatalogue {
        let brought = brought(settings.imported, to: municipality)
        return AskedCatalogue(settings, brought, on: day)
    }

    /// Remembered only while the municipality brought the very same, so that nothing is ever taken
    /// from another or from before.
    private func brought(
        _ imported: [ImportedQuestionnaire], to municipality: MunicipalityID
    ) -> BroughtCatalogue {
        if let last = memory?.last(of: municipality), last.imported == imported { return last }
        let made = BroughtCatalogue(imported, beside: catalog)
        memory?.remember(made, of: municipality)
        return made
    }
}

/// What was read of a family, with what its municipality had decided about its questionnaires.
package protocol ReadWithSettings {
    var municipality: MunicipalityID { get }
    var settings: AssessmentSettings { get }
    var today: Day { get }
}

extension ReadWithSettings {
    /// The questionnaires as the family's municipality had them then.
    package func catalogue(_ questionnaires: Questionnaires) -> AskedCatalogue {
        questionnaires.catalogue(of: settings, in: municipality, on: today)
    }
}

extension FamilyProfile: ReadWithSettings {
    package var municipality: MunicipalityID { family.municipality }
}

extension DataCopy: ReadWithSettings {
    package var municipality: MunicipalityID { family.municipality }
}

extension AskedCatalogue {
    /// What a round asks of somebody: what its plan says; without one, what is offered at that age.
    /// Never what cannot be asked today: a licence that ended ends it in rounds that run, too.
    package func asks(of person: Person, in mapping: Mapping, on day: Day) -> [AskedSheet] {
        guard let plan = mapping.plan else {
            return offered(for: person.age(on: day)).map { AskedSheet($0, .own, person.id) }
        }
        return plan.asks.filter { $0.person == person.id }.compactMap { ask in
            askable(ask.questionnaire).flatMap {
                $0.audience.allows(ask.voice) ? AskedSheet($0, ask.voice, person.id) : nil
            }
        }
    }
}

/// One questionnaire that a round asks about somebody, by whose voice.
package struct AskedSheet: Sendable, Equatable {
    package let instrument: Instrument
    package let voice: Voice
    package let person: PersonID

    package init(_ instrument: Instrument, _ voice: Voice, _ person: PersonID) {
        self.instrument = instrument
        self.voice = voice
        self.person = person
    }
}
