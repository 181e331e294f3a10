import Domain

extension AccountTexts {
    static let en = AccountTexts(
        addService: "Add a service",
        serviceName: "What is the service called?",
        serviceSort: "What kind of service is it?",
        addPerson: "Add somebody who works here",
        addPersonLead: "A new coordinator sees no families until a family has been welcomed.",
        name: "Name and title",
        nameHint: "Write the title after the name, like this: Anne Berg, teacher.",
        role: "What shall the person be here?",
        roleHint: "None of the roles opens a family by itself.",
        service: "Which service?",
        serviceHint: "For those who work in a service, or volunteer there.",
        noService: "None",
        rights: "Special responsibility",
        right: { right in
            switch right {
            case .emergency: "May open a family in acute need"
            case .privacy: "Looks after privacy"
            }
        },
        rightHint: { right in
            switch right {
            case .emergency: "For coordinators and those who work in a service."
            case .privacy: "For leaders."
            }
        },
        way: "How does the person sign in?",
        wayHint:
            "This cannot be changed later. If it was wrong, you end the access and add the person "
            + "again.",
        withEmployer: "With the account from work",
        withNumber: "As a citizen, with the national identity number",
        issuer: "Where is the account from work?",
        issuerHint: "The address of the sign-in. It begins with https://.",
        subject: "What is the account called there?",
        subjectHint: "The fixed code (subject), not the e-mail address.",
        citizenNumber: "National identity number",
        citizenNumberHint:
            "Only for those who sign in as a citizen. We keep only an imprint.",
        changeLead: "When you have saved a change, the person must sign in again.",
        ending: "Ending the access",
        endingWords: [
            "The person is out at once and can no longer sign in.",
            "The name stays in the logs, so families still see who has looked.",
            "You can undo this for a day. After that you add the person again.",
        ],
        end: "End the access",
        ended: "The access has ended. You can undo this for a day.",
        takeUp: "Let the access hold again",
        isEnded: "The access has ended",
        fault: { fault in
            switch fault {
            case .serviceNeeded: "Choose the service the person works in."
            case .rightNotForRole(.emergency):
                "Only coordinators and those who work in a service may open in acute need."
            case .rightNotForRole(.privacy): "Only leaders can look after privacy."
            case .ownRights:
                "You cannot give yourself a special responsibility. Another administrator must do it."
            case .lastAdministrator: "This is the last administrator. Add another one first."
            case .stillCoordinates:
                "This person still coordinates families; they must be handed over first."
            }
        },
        noIssuer: "Write an address that begins with https://.",
        relatives: "Relatives",
        relativesLead: "Tell who your relatives are, so that it shows if you look at their plan.",
        relativesWords: [
            "We keep only an imprint of the number. Nobody can read it, and neither can you.",
            "Whoever looks after privacy sees if you have opened anything about a family that one "
                + "of them belongs to.",
        ],
        relativesCount: { count in
            count == 0 ? "You have not told of anybody yet." : "You have told of \(count)."
        },
        relativeNumber: "The national identity number of a relative",
        add: "Add",
        forgetRelatives: "Remove all",
        signIn: "Signing in",
        canSignIn: "Can sign in",
        signsIn: { name, role in
            role == .parent
                ? "\(name) signs in with the national identity number and sees the whole plan."
                : "\(name) signs in with the national identity number and sees a part of the plan."
        },
        signsInNot: { "\($0) cannot sign in." },
        letIn: { "Let \($0) sign in" },
        endSignIn: "End the sign-in",
        signInFault: { fault in
            switch fault {
            case .tooYoung(let age): "One can sign in from the age of \(age)."
            case .numberNeeded: "Write the national identity number first. One signs in with it."
            }
        })
}
