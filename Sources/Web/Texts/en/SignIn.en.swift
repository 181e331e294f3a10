import Domain

extension SignInTexts {
    static let en = SignInTexts(
        title: "Who would you like to be?",
        lead: "This is a trial with invented people. Choose one, and see Veven as they see it.",
        enter: "Sign in",
        role: { role in
            switch role {
            case .coordinator: "Family coordinator"
            case .parent: "Parents"
            case .youngPerson: "Young people"
            case .child: "Children"
            case .partner: "In a service"
            case .volunteer: "Volunteer"
            case .leader: "Leader"
            case .researcher: "Researcher"
            case .administrator: "Administrator"
            }
        },
        about: { role in
            switch role {
            case .coordinator: "Follows families and writes the plan together with them."
            case .parent: "Reads the plan, says what matters, and sees who has looked."
            case .youngPerson: "Sees their part of the plan and says how things are."
            case .child: "Says how things are, with pictures."
            case .partner: "Sees the part the family has shared, and nothing else."
            case .volunteer: "Sees what the family has shared with them alone."
            case .leader: "Sees numbers for all families, never one family."
            case .researcher: "Sees numbers without names."
            case .administrator: "Keeps services and roles in order, and sees no family."
            }
        })
}
