import Domain
import Instruments

/// Which questionnaire is meant: about whom, by whose voice, in which round.
package struct SheetPlace: Sendable, Hashable {
    package let instrument: InstrumentID
    package let person: PersonID
    package let voice: Voice
    package let mapping: MappingID
    /// Which parent answers, where the coordinator holds the pen.
    package let answerer: PersonID?

    package init(
        _ instrument: InstrumentID, about person: PersonID, as voice: Voice = .own,
        by answerer: PersonID? = nil, in mapping: MappingID
    ) {
        self.answerer = answerer
        self.instrument = instrument
        self.person = person
        self.voice = voice
        self.mapping = mapping
    }
}

extension AnsweredSheet {
    package var place: SheetPlace {
        SheetPlace(instrument, about: person, as: voice, by: answerer, in: mapping)
    }
}
