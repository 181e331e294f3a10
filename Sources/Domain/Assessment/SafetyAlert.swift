/// An answer that somebody must act on at once, such as PHQ-9 item 9 above 0.
package struct SafetyAlert: CaseItem, Equatable {
    package static let kind = ContentKind.safety

    package let id: AlertID
    package let person: PersonID
    package let mapping: MappingID
    package let reason: SafetyReason
    package let raisedAt: Instant
    package var handling: Handling?
    package var edition: Int

    package init(
        id: AlertID, person: PersonID, mapping: MappingID, reason: SafetyReason,
        raisedAt: Instant, handling: Handling? = nil, edition: Int = 1
    ) {
        self.id = id
        self.person = person
        self.mapping = mapping
        self.reason = reason
        self.raisedAt = raisedAt
        self.handling = handling
        self.edition = edition
    }

    package var subject: Subject { .person(person) }
    package var area: LifeArea? { nil }

    /// What was done about an alert, and by whom.
    package struct Handling: Sendable, Equatable {
        package let by: AccountID
        package let at: Instant
        package let words: Words

        package init(by account: AccountID, at: Instant, words: Words) {
            by = account
            self.at = at
            self.words = words
        }
    }
}

/// Why an answer needs somebody at once.
package enum SafetyReason: String, CaseIterable, Sendable {
    case selfHarm = "self-harm"
}
