import Domain
import Instruments

/// One voice's rating of the life areas about one member in one round, laid out for looking
/// things up.
package struct AreaSheet: Sendable, Equatable {
    package let response: ResponseID
    package let person: PersonID
    package let teller: Teller
    package let answeredAt: Instant
    /// 1 (very hard) … 5 (very good).
    package let ratings: [LifeArea: Int]
    /// Areas about which this voice would rather say nothing.
    package let declined: Set<LifeArea>
    /// What was said about an area, in own words.
    package let words: [LifeArea: String]

    private static let areas = LifeArea.allCases.map { ($0, ItemID(rawValue: $0.rawValue)) }

    /// Nil for answers to another questionnaire.
    init?(_ response: Response) {
        guard response.asksAboutAreas else { return nil }
        self.response = response.id
        person = response.person
        teller = Teller(response)
        answeredAt = response.answeredAt
        let rated = AreaSheet.areas.compactMap { area, item -> (LifeArea, Int)? in
            guard case .value(let value) = response.answers[item] else { return nil }
            return (area, value)
        }
        declined = Set(
            AreaSheet.areas.filter { response.answers[$1] == .declined }.map(\.0))
        let said = AreaSheet.areas.compactMap { area, item in
            response.answers.words[item].map { (area, $0) }
        }
        ratings = Dictionary(uniqueKeysWithValues: rated)
        words = Dictionary(uniqueKeysWithValues: said)
    }

    /// Whether this voice finds the area hard.
    package func isHard(_ area: LifeArea) -> Bool { ratings[area].map { $0 < 3 } ?? false }

    /// Whether this voice used words about the area, or finds it hard.
    package func speaks(of area: LifeArea) -> Bool { words[area] != nil || isHard(area) }
}
