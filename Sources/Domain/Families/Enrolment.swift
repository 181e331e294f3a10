/// Why and from when a family takes part. A snapshot: later changes in the household never
/// alter it.
package struct Enrolment: Sendable, Equatable {
    package let on: Day
    package let reason: Words
    package let referredBy: ReferralSource

    package init(on day: Day, reason: Words, referredBy: ReferralSource) {
        self.on = day
        self.reason = reason
        self.referredBy = referredBy
    }
}

/// Where the family was met first [src: kristiansand.kommune.no, model description].
package enum ReferralSource: String, CaseIterable, Sendable {
    case labourAndWelfare, healthService, childWelfare, school, kindergarten, healthClinic
    case familyItself
}
