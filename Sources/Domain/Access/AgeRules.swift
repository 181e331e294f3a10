/// The ages at which a child decides about its own matters: one row of a table with source and
/// validity. The law is changing; a new row is added, an old one is never altered.
package struct AgeRules: Sendable, Equatable {
    /// A child is heard when able to form a view, at the latest from 7
    /// [facts: bufdir.no, helsedirektoratet.no].
    package let heard: Int
    /// What a child thinks weighs much from 12 [facts: the same].
    package let greatWeight: Int
    /// From this age answers about a child belong to the child, not to the parents: 12
    /// [pasient- og brukerrettighetsloven paragraph 4-3: from 12 to 16 health information may
    /// be kept from parents; facts: helsedirektoratet.no].
    package let ownAnswers: Int
    /// From this age a young person signs in and reads the plan: 15
    /// [facts: own education, party in child-welfare cases, signs the relay log].
    package let ownAccount: Int
    /// From this age a young person alone consents to sharing about school: 15
    /// [facts: 15: own education].
    package let ownConsentToLearning: Int
    /// From this age a young person alone consents to sharing about all else: 16
    /// [facts: 16: health; under 16 the parents consent].
    package let ownConsent: Int
    /// The first day on which this row applies.
    package let validFrom: Day

    /// From which age somebody alone consents to sharing what belongs to a life area.
    package func ownConsent(to area: LifeArea) -> Int {
        area == .learning ? ownConsentToLearning : ownConsent
    }
}

/// The rows of age rules, the oldest first.
package struct AgeTable: Sendable, Equatable {
    package let rows: [AgeRules]

    /// - Parameter first: The row that also applies before its first day.
    package init(_ first: AgeRules, _ later: AgeRules...) { rows = [first] + later }

    /// The row that applies on a day.
    package func on(_ day: Day) -> AgeRules { rows.last { $0.validFrom <= day } ?? rows[0] }

    package static let norwegian = AgeTable(
        AgeRules(
            heard: 7, greatWeight: 12, ownAnswers: 12, ownAccount: 15, ownConsentToLearning: 15,
            ownConsent: 16, validFrom: Day(number: 20_454)))
}

extension Person {
    /// Whether pages that ask them something speak as to a child: until what they answer is their
    /// own. Then they are young people, who do not want to be spoken to as children [own choice].
    package func isSpokenToAsChild(on day: Day, _ ages: AgeTable = .norwegian) -> Bool {
        age(on: day) < ages.on(day).ownAnswers
    }
}
