/// The people a questionnaire is meant for; ages in whole years, both ends included.
package struct Audience: Sendable, Equatable {
    package let who: Respondent
    package let from: Int
    /// The oldest age, or nil when there is none.
    package let to: Int?

    package init(who: Respondent, from: Int, to: Int?) {
        self.who = who
        self.from = from
        self.to = to
    }

    /// Whether a person of this age, in whole years, may be asked.
    package func includes(age: Int) -> Bool { age >= from && age <= (to ?? .max) }
}
