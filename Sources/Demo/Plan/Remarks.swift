import Domain

/// What people say when they look at how a goal went.
enum Remarks {
    static func on(_ attainment: Attainment) -> [String] {
        switch attainment {
        case .muchLess:
            [
                "Vi kom ikke i gang. Det skjedde for mye annet.",
                "Nei, dette ble det ikke noe av ennå.",
            ]
        case .less:
            [
                "Det går saktere enn vi håpet, men det går.", "Noen uker bra, så stopper det opp.",
                "Vi må gjøre det på en annen måte.",
                "Det falt ut i ferien, men vi er i gang igjen.",
            ]
        case .asHoped:
            [
                "Det går som vi håpet.", "Nå er det blitt en vane.", "Vi merker det på morgenene.",
                "Roligere enn før. Vi fortsetter.",
            ]
        case .more:
            ["Det går bedre enn vi trodde.", "Vi hadde ikke trodd at det skulle gå så fort."]
        case .muchMore: ["Helt utrolig. Vi feiret med kake.", "Dette klarer vi selv nå."]
        }
    }
}
