/// One line of the table of who may see what: these kinds of content, about these members.
package struct Opening: Sendable {
    package let kinds: Set<ContentKind>
    package let about: Whose
    /// Whether what the family has in common is open too.
    package let common: Bool

    init(_ kinds: Set<ContentKind>, about whose: Whose, andCommon common: Bool = false) {
        self.kinds = kinds
        about = whose
        self.common = common
    }

    /// About whom.
    package enum Whose: Sendable, Equatable {
        /// Everyone in the family, and what they have in common.
        case everyone
        /// The member who asks.
        case oneself
        /// The member who asks, and all who are younger than the age in the dated table.
        case oneselfAndYounger(than: Age)
        /// Nobody: only what the family has in common.
        case nobody
    }

    /// Which age of the dated table.
    package enum Age: String, Sendable { case ownAnswers, ownConsent }

    /// As an opening into one family's file.
    /// - Parameter own: The member who asks; nil for who is none.
    func grant(_ members: [Person], own: PersonID?, _ ages: AgeRules, on day: Day) -> Grant {
        switch about {
        case .everyone: return Grant(kinds)
        case .nobody: return Grant(kinds, persons: .only([]), wholeFamily: common)
        case .oneself:
            return Grant(kinds, persons: .only(Set([own].compactMap(\.self))), wholeFamily: common)
        case .oneselfAndYounger(let age):
            let limit = age == .ownAnswers ? ages.ownAnswers : ages.ownConsent
            let younger = members.filter { $0.age(on: day) < limit }.map(\.id)
            return Grant(
                kinds, persons: .only(Set(younger + [own].compactMap(\.self))),
                wholeFamily: common)
        }
    }
}
