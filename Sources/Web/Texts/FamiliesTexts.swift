import Domain

/// Members, homes, enrolment and a family's first page.
struct FamiliesTexts: Sendable {
    // Taking a family in.
    let enrol: String
    let enrolLead: String
    let enrolButton: String
    let name: String
    let nameHint: String
    let referral: String
    let referralOf: @Sendable (ReferralSource) -> String
    let reason: String
    let reasonHint: String
    let enrolledFrom: String
    let firstAdult: String
    let firstAdultLead: String
    let choose: String
    let phase: @Sendable (FamilyPhase) -> String

    // Members.
    let members: String
    let membersSection: String
    let personName: String
    let personNameHint: String
    let born: String
    let gender: String
    let genderOf: @Sendable (Gender) -> String
    let number: String
    let numberHint: String
    let addMember: String
    let correct: String
    let correctLead: String
    let livesIn: @Sendable (_ homes: [String]) -> String

    // How members belong together.
    let relations: String
    let relationsEmpty: String
    let relate: String
    let relative: String
    let nature: String
    let natureOf: @Sendable (RelationNature) -> String
    let relativeOf: String
    /// Several names in a row.
    let all: @Sendable ([String]) -> String
    /// A sentence about the first member and the second; the gender is the first one's.
    let relation: @Sendable (RelationNature, Gender, String, String) -> String

    // Homes.
    let homes: String
    let homesLead: String
    let homesEmpty: String
    let nobodyHere: String
    let livedBefore: String
    let livesHere: @Sendable (_ share: String, _ from: String) -> String
    let livedHere: @Sendable (_ from: String, _ until: String) -> String
    let moveIn: String
    let resident: String
    let whichHome: String
    let newHome: String
    let homeName: String
    let homeNameHint: String
    let moved: String
    let share: String
    let shareOf: @Sendable (ResidenceShare) -> String
    let movesOut: @Sendable (_ name: String) -> String
    let lastDay: String
    let staleHome: String

    // The coordinator's overview.
    let matters: String
    let noMatters: String
    let openPlan: String
    let changes: String
    let noChanges: String
    let profile: String
    let noProfile: String
    let openProfile: String
    let openMapping: String
    let team: String
    let noTeam: String
    let openTeam: String
    let seesUntil: @Sendable (_ day: String) -> String
    let next: String
    let nothingNext: String
    let notYet: String
    let helps: @Sendable (_ who: String, _ day: String) -> String
    let lookTogether: @Sendable (_ day: String) -> String
    let openQuestions: @Sendable (_ count: Int) -> String

    // The family's own first page.
    let happensNow: String
    let nothingNow: String
    let youTookThis: String
    let agreedFor: @Sendable (_ day: String) -> String
    let seeMore: String
    let questionsWait: String
    let answerNow: String
    let ourPlan: String
    let goals: @Sendable (_ count: Int) -> String
    let yourQuestions: String
    let noQuestions: String
    let questions: @Sendable (_ count: Int, _ minutes: Int) -> String
    let howWeAre: String
    let whoSees: String
    let whoLooked: String
    let mattersToUs: String
    let whoIsIn: String
}
