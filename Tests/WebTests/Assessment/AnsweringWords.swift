import Domain
import Instruments

@testable import Web

/// Every sentence of answering in one language, with what varies filled in.
struct AnsweringWords {
    let texts: AnsweringTexts

    var all: [String] { fixed(texts) + fixed(texts.safety) + filled + ofSafety }

    /// How many of the words are made anew each time; a test holds this against the struct.
    static let varying = 13

    var filled: [String] {
        [
            texts.notInThisLanguage("…"), texts.takes(5), texts.howManyQuestions(5),
            texts.openUntil("…"), texts.weTell("…"), texts.questionOf(2, 9), texts.progress(40),
            texts.sayMore("…"), texts.tooLong(500), texts.outside("1", "7"), texts.leftOpen(3),
            texts.waitLead(5),
            LinkSight.allCases.map(texts.whoSees).joined(separator: " "),
        ]
    }

    private var ofSafety: [String] {
        let lines = HelpLine.Kind.allCases.flatMap {
            [texts.safety.name($0), texts.safety.about($0)]
        }
        return lines + [texts.safety.forCoordinator("…"), texts.safety.call("113")]
    }

    private func fixed(_ part: some Sendable) -> [String] {
        Mirror(reflecting: part).children.flatMap { child in
            (child.value as? String).map { [$0] } ?? child.value as? [String] ?? []
        }
    }

    /// The fields that are neither words nor something that stands by itself.
    var varyingFields: [String] {
        Mirror(reflecting: texts).children.compactMap { child in
            switch child.value {
            case is String, is Bool, is InstrumentLanguage, is SafetyTexts, is DayTexts: nil
            default: child.label
            }
        }
    }
}
