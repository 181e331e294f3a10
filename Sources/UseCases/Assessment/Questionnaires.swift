import Domain
import Instruments

/// Which questionnaires are asked of whom: what the catalogue holds for somebody of that age.
package struct Questionnaires: Sendable {
    package let catalog: Catalog

    package init(catalog: Catalog) { self.catalog = catalog }

    /// The questionnaires about a person, in the catalogue's order.
    package func about(_ person: Person, on day: Day) -> [Instrument] {
        catalog.instruments(for: person.age(on: day))
    }

    /// One questionnaire, if it is asked about this person.
    package func find(_ id: InstrumentID, about person: Person, on day: Day) -> Instrument? {
        about(person, on: day).first { $0.id == id }
    }
}
