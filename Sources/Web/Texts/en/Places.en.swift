extension PlaceTexts {
    static let en = PlaceTexts(
        label: "Places",
        today: "Today",
        newFamily: "New family",
        practitioner: { place in
            switch place {
            case .home: "Overview"
            case .members: "The family"
            case .mapping: "Mapping"
            case .profile: "Profile"
            case .plan: "The family’s plan"
            case .team: "Team and access"
            case .log: "Who has looked"
            }
        },
        family: { place in
            switch place {
            case .home: "Home"
            case .members: "The family"
            case .mapping: "Questions"
            case .profile: "How we are"
            case .plan: "Our plan"
            case .team: "Who sees what"
            case .log: "Who has looked"
            }
        },
        short: [.plan: "Plan", .team: "Team", .members: "Family"])
}
