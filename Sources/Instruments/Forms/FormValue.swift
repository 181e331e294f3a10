/// One answer to one question of a form, as FHIR knows answers.
package enum FormValue: Sendable, Hashable, Codable {
    case coding(Coding)
    case integer(Int)
    case decimal(ExactNumber)
    case boolean(Bool)
    /// A day, a month or a year: `2026-11-22`, `2026-11` or `2026`.
    case date(String)
    case text(String)

    /// As one would write it: the code, the digits or the words.
    package var plain: String {
        switch self {
        case .coding(let coding): coding.code
        case .integer(let number): String(number)
        case .decimal(let number): number.text
        case .boolean(let flag): String(flag)
        case .date(let text), .text(let text): text
        }
    }
}

/// A code, and who gave it its meaning.
package struct Coding: Sendable, Hashable, Codable {
    /// The address of the code system; nil where the form makes its own codes.
    package let system: String?
    package let code: String

    package init(_ code: String, system: String? = nil) {
        self.code = code
        self.system = system
    }
}
