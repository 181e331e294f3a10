/// One round of systematic mapping (kartlegging) of the whole family.
package struct Mapping: CaseItem, Equatable {
    package static let kind = ContentKind.identity

    package let id: MappingID
    package let startedOn: Day
    package let startedBy: AccountID
    /// What it asks; nil for a round from before batteries, which asks what the catalogue offers.
    package var plan: WavePlan?
    /// What became of it after it began.
    package var course: RoundCourse
    package var edition: Int

    package init(
        id: MappingID, startedOn: Day, startedBy: AccountID, plan: WavePlan? = nil,
        course: RoundCourse = RoundCourse(), edition: Int = 1
    ) {
        self.id = id
        self.plan = plan
        self.course = course
        self.startedOn = startedOn
        self.startedBy = startedBy
        self.edition = edition
    }

    package var subject: Subject { .family }
    package var area: LifeArea? { nil }
    package var isEnded: Bool { course.ended != nil }
}
