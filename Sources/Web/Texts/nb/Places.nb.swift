import Domain

extension PlaceTexts {
    static let nb = PlaceTexts(
        label: "Steder",
        today: "I dag",
        newFamily: "Ny familie",
        practitioner: { place in
            switch place {
            case .home: "Oversikt"
            case .members: "Familien"
            case .mapping: "Kartlegging"
            case .profile: "Profil"
            case .plan: "Familiens plan"
            case .team: "Team og innsyn"
            case .log: "Hvem har sett"
            }
        },
        family: { place in
            switch place {
            case .home: "Hjem"
            case .members: "Familien"
            case .mapping: "Spørsmål"
            case .profile: "Hvordan vi har det"
            case .plan: "Planen vår"
            case .team: "Hvem ser hva"
            case .log: "Hvem har sett"
            }
        },
        short: [.plan: "Plan", .team: "Team"])
}
