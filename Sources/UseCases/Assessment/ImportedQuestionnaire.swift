import Domain
import Instruments

/// A questionnaire that the municipality brought from elsewhere.
package struct ImportedQuestionnaire: Sendable, Hashable, Codable {
    package let form: Form
    /// Grows with each import under the same name; answers keep the number they were given to.
    package let number: Int
    package let use: ImportedUse
    /// The question about harming oneself, if it asks one.
    package let safety: SafetyQuestion?
    /// The first number since which its answers are counted as now; nil where it is its own.
    package let countsSince: Int?
    /// The day it was kept, as text; older rows do not know it.
    private let dayText: String?

    package init(
        form: Form, number: Int, use: ImportedUse, safety: SafetyQuestion? = nil,
        countsSince: Int? = nil, on day: Day? = nil
    ) {
        self.form = form
        self.number = number
        self.use = use
        self.safety = safety
        self.countsSince = countsSince
        dayText = day?.text
    }

    /// The day it was kept, where that is known.
    package var day: Day? { dayText.flatMap(Day.init) }

    /// The answers that somebody must act on at once.
    var safetyRules: [SafetyRule] { safety?.rule(in: form).map { [$0] } ?? [] }

    /// The name under which it stands in the catalogue.
    package var id: InstrumentID {
        switch use {
        case .words(let key): key
        case .own: InstrumentID(rawValue: "own-\(form.id.rawValue)")
        }
    }
}

/// What an imported questionnaire is for.
package enum ImportedUse: Sendable, Hashable, Codable {
    /// The licensed words of a key that ships without.
    case words(forKey: InstrumentID)
    case own(OwnQuestionnaire)
}

/// What must be known of a questionnaire of the municipality's own beside its form.
package struct OwnQuestionnaire: Sendable, Hashable, Codable {
    /// The area's code, as `LifeArea` has it.
    private let areaCode: String?
    package let who: Respondent
    package let from: Int
    package let to: Int?
    package let minutes: Int
    package let counting: Counting
    /// Which answers a sum counts. Forms that were brought before one could choose have none, and
    /// are counted as they were then.
    package let counted: CountedAnswers?

    package init(
        area: LifeArea?, who: Respondent, from: Int, to: Int?, minutes: Int, counting: Counting,
        counted: CountedAnswers? = .all
    ) {
        areaCode = area?.rawValue
        self.who = who
        self.from = from
        self.to = to
        self.minutes = minutes
        self.counting = counting
        self.counted = counted
    }

    package var area: LifeArea? { areaCode.flatMap(LifeArea.init(rawValue:)) }

    /// How its answers are counted.
    package enum Counting: Sendable, Hashable, Codable {
        case none
        /// The sum of all scored answers, by a rule that somebody took from a source.
        case sum(higherIs: Direction, source: String)
    }
}

extension InstrumentID {
    /// Whether it is a municipality's own form, whose number is also the number of its key.
    var isOwn: Bool { rawValue.hasPrefix("own-") }
}
