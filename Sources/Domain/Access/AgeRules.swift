/// The ages at which a child decides about its own matters, as a table with source and validity.
/// The law is changing; a new row is added, an old one is never altered.
package struct AgeRules: Sendable, Equatable {
    /// From this age answers about a child belong to the child, not to the parents: 12
    /// [pasient- og brukerrettighetsloven paragraph 4-3: from 12 to 16 health information may
    /// be kept from parents; facts: helsedirektoratet.no].
    package let ownAnswers: Int
    /// From this age a young person signs in and reads the plan: 15
    /// [facts: own education, party in child-welfare cases, signs the relay log].
    package let ownAccount: Int
    /// The first day on which this row applies.
    package let validFrom: Day

    package static let current = AgeRules(
        ownAnswers: 12, ownAccount: 15, validFrom: Day(number: 20_454))
}
