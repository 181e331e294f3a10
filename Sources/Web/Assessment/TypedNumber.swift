import Domain
import Instruments

/// A number as people type it: with the digits of their own script, a comma, and spaces between
/// thousands.
struct TypedNumber {
    private let text: String

    init(_ typed: String) {
        text = String(
            typed.filter { !$0.isWhitespace }.map { letter in
                switch letter {
                case ",", "\u{066B}": "."
                case "\u{2212}": "-"
                default: letter.wholeNumberValue.map { Character("\($0)") } ?? letter
                }
            })
    }

    var isEmpty: Bool { text.isEmpty }

    /// At most fifteen digits: no count of anything is longer.
    var whole: Int? { text.count > 16 ? nil : Int(text) }

    var exact: ExactNumber? {
        let isNegative = text.hasPrefix("-")
        let digits = isNegative ? text.dropFirst() : text[...]
        let bare = digits.drop { $0 == "0" }
        let kept = bare.first?.isNumber == true ? String(bare) : "0" + bare
        guard digits.first?.isNumber == true, !text.contains(where: \.isLetter) else { return nil }
        return ExactNumber((isNegative ? "-" : "") + kept)
    }
}

/// A day as people know it: whole, or only the month or the year.
enum TypedDay {
    /// Nil for a day that the calendar does not have.
    static func text(day: TypedNumber, month: TypedNumber, year: TypedNumber) -> String? {
        guard let inYear = year.whole, (1900...2100).contains(inYear) else { return nil }
        if day.isEmpty && month.isEmpty { return "\(inYear)" }
        guard let inMonth = month.whole, (1...12).contains(inMonth) else { return nil }
        if day.isEmpty { return "\(inYear)-\(inMonth < 10 ? "0" : "")\(inMonth)" }
        return day.whole.flatMap { Day(year: inYear, month: inMonth, day: $0) }?.text
    }
}
