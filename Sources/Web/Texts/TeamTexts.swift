import Domain

/// The team, releases, and the part of a plan that a helper sees.
struct TeamTexts: Sendable {
    let lead: @Sendable (TeamReader) -> String
    let always: String
    let family: @Sendable (_ toFamily: Bool) -> String
    let familySees: String
    let coordinator: @Sendable (_ name: String) -> String
    let coordinatorSees: String
    let sees: String
    let seesEmpty: @Sendable (TeamReader) -> String
    let seesEmptyHint: String
    /// "Stian Lidal, frivillig (Nabohjelpen)".
    let titled: @Sendable (_ name: String, _ title: String, _ place: String?) -> String
    /// "Solbakken skole kan se planen for Jonas om barnehage og skole til 24. mai."
    let sentence: @Sendable (ReleaseWords) -> String
    let purposeIs: @Sendable (String) -> String
    let beginsOn: @Sendable (_ day: String) -> String
    let wholeFamily: String
    let allAreas: String
    /// Several things in a row: "a, b og c".
    let list: @Sendable ([String]) -> String
    let quoted: @Sendable (String) -> String
    let somebody: String
    let takeBack: String
    let afterTakeBack: @Sendable (_ receiver: String) -> String
    let preview: String
    let takenBackNow: @Sendable (_ receiver: String) -> String
    let sharedNow: @Sendable (_ receiver: String) -> String
    let nobody: String
    let nobodySees: [String]
    let nobodyAreas: @Sendable (_ areas: String, TeamReader) -> String
    let nobodyAnything: @Sendable (TeamReader) -> String
    let earlier: String
    let endedOn: @Sendable (_ day: String) -> String
    let takenBackOn: @Sendable (_ day: String) -> String

    // Sharing a part
    let release: String
    let releaseLead: String
    let receiver: String
    let chooseReceiver: String
    let persons: String
    let personsHint: String
    let areas: String
    let purpose: String
    let purposeHint: String
    let until: String
    let untilHint: String
    let untilRange: String
    let noPersons: String
    let noAreas: String
    let share: String

    // What a helper sees
    let previewTitle: @Sendable (_ receiver: String) -> String
    let previewLead: String
    let released: String
    let releasedLead: String
    let releasedEmpty: String
    let releasedEmptyHint: String
    let toDo: @Sendable (Int) -> String
    let because: @Sendable (ReleaseWords) -> String
    let notSeen: String
    let matters: String
    let needs: String
    let noNeeds: String
    let goals: String
    let noGoals: String
    let yours: String
    let someoneInFamily: String
    let reported: @Sendable (_ status: String) -> String
}

/// Who reads the page: each sees as much as is true to say.
enum TeamReader: Sendable {
    case family, youngPerson, practitioner

    init(_ role: Role) {
        switch role {
        case .youngPerson, .child: self = .youngPerson
        default: self = role.isFamily ? .family : .practitioner
        }
    }
}

/// What a sentence about a release is made of.
struct ReleaseWords: Sendable {
    let receiver: String
    /// The members, as "Jonas og Ida" or the whole family.
    let whom: String
    let areas: String
    let until: String
}
