import Domain
import HTML
import Instruments
import UseCases

extension Paths {
    static func safety(_ id: FamilyID, _ mapping: MappingID, _ person: PersonID) -> Path {
        family(id, "mapping", mapping.text, person.text, "safety")
    }

    static func alert(_ id: FamilyID, _ alert: AlertID) -> Path {
        family(id, "alerts", alert.text)
    }
    /// One questionnaire about a member, in a voice that is named where it is not the member's own.
    static func sheet(_ id: FamilyID, _ mapping: MappingID, _ asked: AskedSheet) -> Path {
        let path = sheet(id, mapping, asked.person, asked.instrument.id.rawValue)
        return asked.voice == .own ? path : path.with("voice", asked.voice.rawValue)
    }
    /// The same where the coordinator writes what one of the parents says.
    static func sheet(
        _ id: FamilyID, _ mapping: MappingID, _ asked: AskedSheet, by parent: PersonID?
    ) -> Path {
        let path = sheet(id, mapping, asked)
        return parent.map { path.with("by", $0.text) } ?? path
    }
    /// Where a one-time link is made.
    static func newLink(
        _ id: FamilyID, _ mapping: MappingID, _ person: PersonID, as voice: Voice
    ) -> Path {
        family(id, "mapping", mapping.text, person.text, "link").with("voice", voice.rawValue)
    }
    static func link(_ id: FamilyID, _ link: AnswerLinkID, _ part: String = "") -> Path {
        family(id, "links", link.text, part)
    }
    /// What can be done with a round that has begun.
    static func round(_ id: FamilyID, _ mapping: MappingID, _ part: String = "") -> Path {
        family(id, "mapping", mapping.text, "round", part)
    }
    /// What somebody does not wish to answer in a round.
    static func decline(_ id: FamilyID, _ mapping: MappingID, _ waited: WaitedFor) -> Path {
        family(id, "mapping", mapping.text, waited.person.text, "decline")
            .with("voice", waited.voice.rawValue)
    }
    /// What to say to somebody who has not answered.
    static func remind(_ id: FamilyID, _ mapping: MappingID, _ waited: WaitedFor) -> Path {
        family(id, "mapping", mapping.text, waited.person.text, "remind")
            .with("voice", waited.voice.rawValue)
    }

    static func factors(_ id: FamilyID) -> Path { family(id, "factors") }
    static func factor(_ id: FamilyID, _ factor: FactorID, _ part: String = "") -> Path {
        family(id, "factors", factor.text, part)
    }
    static func familyType(_ id: FamilyID) -> Path { family(id, "family-type") }
}
