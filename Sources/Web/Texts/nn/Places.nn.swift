extension PlaceTexts {
    static let nn = PlaceTexts(
        label: "Stader",
        today: "I dag",
        newFamily: "Ny familie",
        practitioner: { place in
            switch place {
            case .home: "Oversyn"
            case .members: "Familien"
            case .mapping: "Kartlegging"
            case .profile: "Profil"
            case .plan: "Planen til familien"
            case .team: "Team og innsyn"
            case .log: "Kven har sett"
            }
        },
        family: { place in
            switch place {
            case .home: "Heim"
            case .members: "Familien"
            case .mapping: "Spørsmål"
            case .profile: "Korleis vi har det"
            case .plan: "Planen vår"
            case .team: "Kven ser kva"
            case .log: "Kven har sett"
            }
        },
        short: [.plan: "Plan", .team: "Team"])
}
