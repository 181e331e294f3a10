import Domain
import Instruments

/// One member's own rating of the life areas in one round, laid out for looking things up.
package struct AreaSheet: Sendable, Equatable {
    package let person: PersonID
    package let informant: Author
    /// 1 (very hard) … 5 (very good).
    package let ratings: [LifeArea: Int]
    /// What was said about an area, in own words.
    package let words: [LifeArea: String]

    /// Nil for answers to another questionnaire.
    init?(_ response: Response) {
        guard response.asksAboutAreas else { return nil }
        person = response.person
        informant = response.informant
        let areas = LifeArea.allCases.map { ($0, ItemID(rawValue: $0.rawValue)) }
        let rated = areas.compactMap { area, item -> (LifeArea, Int)? in
            guard case .value(let value) = response.answers[item] else { return nil }
            return (area, value)
        }
        let said = areas.compactMap { area, item in
            response.answers.words[item].map { (area, $0) }
        }
        ratings = Dictionary(uniqueKeysWithValues: rated)
        words = Dictionary(uniqueKeysWithValues: said)
    }
}
