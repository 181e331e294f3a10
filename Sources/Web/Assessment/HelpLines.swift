/// Who answers the telephone in Norway when somebody is in danger or needs to talk.
///
/// Source: helsenorge.no and each service's own page. Check once a year; a municipality may change
/// the table.
struct HelpLine: Sendable {
    enum Kind: CaseIterable, Sendable {
        case emergency, doctor, talk, children
    }

    let kind: Kind
    /// Digits only, as dialled.
    let number: String
    /// As people read it.
    let written: String

    static let all = [
        HelpLine(kind: .emergency, number: "113", written: "113"),
        HelpLine(kind: .doctor, number: "116117", written: "116 117"),
        HelpLine(kind: .talk, number: "116123", written: "116 123"),
        HelpLine(kind: .children, number: "116111", written: "116 111"),
    ]

    /// Those for somebody of this age: a child is first told of the line for children.
    static func lines(isAdult: Bool) -> [HelpLine] {
        guard isAdult else {
            return all.filter { $0.kind == .emergency } + all.filter { $0.kind == .children }
                + all.filter { ![.emergency, .children].contains($0.kind) }
        }
        return all
    }
}
