@testable import Domain

/// The words of the page about access, for a reader who is no programmer.
enum AccessWords {
    static func role(_ role: Role) -> String {
        switch role {
        case .coordinator: "Family coordinator"
        case .parent: "Parent"
        case .youngPerson: "Young person"
        case .child: "Child who signs in"
        case .partner: "Partner in a service"
        case .volunteer: "Volunteer"
        case .leader: "Leader in charge of privacy"
        case .researcher: "Researcher"
        case .administrator: "Administrator"
        case .guest: "Somebody with a one-time link"
        }
    }

    static func stands(_ role: Role) -> String {
        switch role {
        case .coordinator: "The family names this person as its coordinator."
        case .parent, .youngPerson, .child: "This person is a member of the family."
        case .partner, .volunteer:
            "Something was released to this person, or to the service this person works in, and "
                + "all who decide about the members it is about have consented to it."
        case .leader: "An administrator gave this leader the charge of privacy."
        case .guest:
            "The coordinator sent a link that still opens. Whoever holds it answers what one round "
                + "asks about one member; no page shows an answer that was given before."
        case .researcher, .administrator: "Never: opens no family's file."
        }
    }

    static func kind(_ kind: ContentKind) -> String {
        switch kind {
        case .identity: "names, birth days, the family's chosen name"
        case .household: "relations, homes, who lives where"
        case .answers: "answers to questionnaires, and scores"
        case .factor: "what weighs and what carries, and the type of family"
        case .link: "one-time links for answering"
        case .plan: "what matters, needs, goals, help, evaluations"
        case .agreement: "agreed versions of the plan"
        case .team: "what is released to whom"
        case .consent: "consents and signed sheets"
        case .safety: "answers that somebody must act on at once"
        case .log: "who has looked, and what was changed"
        case .hiding: "what is kept from a member"
        case .emergency: "openings in acute need"
        case .request: "questions, corrections, wishes to be erased"
        case .report: "notes of reports to child welfare"
        }
    }

    /// What holds for a kind beside the table; nil if nothing.
    static func condition(_ kind: ContentKind) -> String? {
        switch kind {
        case .hiding: "Only the coordinator, and who keeps it from somebody."
        case .emergency:
            "The family only when it is told: at once, or after the review if the one who opened "
                + "gave a reason for waiting. Others outside see their own only."
        case .request: "Only who asked, and the one it is addressed to."
        case .report: "Only the coordinator, and who made it. The family never."
        case .log:
            "A member does not read lines about something that is kept from them, nor of notes of "
                + "reports, nor of openings they are not told of yet. That an alarming answer was "
                + "followed up reads as a look at the questions."
        case .agreement: "Without the lines about something that is kept from the reader."
        default: nil
        }
    }

    static func whose(_ opening: Opening, _ ages: AgeRules) -> String {
        let whose =
            switch opening.about {
            case .everyone: "everyone, and what they have in common"
            case .oneself: "oneself"
            case .oneselfAndYounger(let age):
                "oneself, and those under \(age == .ownAnswers ? ages.ownAnswers : ages.ownConsent)"
            case .nobody: "nobody"
            }
        return opening.common ? whose + ", and what the family has in common" : whose
    }
}
