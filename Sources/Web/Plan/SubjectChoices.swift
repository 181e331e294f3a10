import Domain
import HTML
import UseCases

/// Choosing whom something is about: the whole family, or one member.
enum SubjectChoices {
    static let family = "family"

    static func choices(_ members: [Person], _ texts: Texts) -> [FieldChoice] {
        [FieldChoice(family, texts.shared.wholeFamily)]
            + members.map { FieldChoice($0.id.text, $0.name.text) }
    }

    static func value(_ subject: Subject) -> String { subject.person?.text ?? family }
}

extension FormReader {
    /// - Throws: `Refused` for a forged identity.
    func subject(_ field: String) throws -> Subject {
        if fields[field].isEmpty || fields[field] == SubjectChoices.family { return .family }
        return .person(try id(field))
    }
}
