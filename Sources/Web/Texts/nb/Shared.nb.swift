import Domain

extension SharedTexts {
    static let nb = SharedTexts(
        language: "Språk",
        skip: "Hopp til innholdet",
        keys: "Hurtigtaster",
        keysOff: "Slå av hurtigtasten ?",
        signOut: "Logg ut",
        footer: "Veven – familiens plan, samlet på ett sted.",
        save: "Lagre",
        undo: "Angre",
        change: "Endre",
        optional: "valgfritt",
        wholeFamily: "Hele familien",
        saved: "Lagret.",
        area: { area in
            switch area {
            case .home: "Bolig og hjem"
            case .economy: "Økonomi"
            case .work: "Arbeid og aktivitet"
            case .learning: "Barnehage og skole"
            case .health: "Helse"
            case .mind: "Tanker og følelser"
            case .network: "Familie og nettverk"
            case .leisure: "Fritid"
            }
        },
        sort: { sort in
            switch sort {
            case .school: "Skole"
            case .kindergarten: "Barnehage"
            case .healthClinic: "Helsestasjon"
            case .childWelfare: "Barnevern"
            case .nav: "NAV"
            case .ppt: "PPT"
            case .bup: "BUP"
            case .housing: "Boligkontor"
            case .voluntary: "Frivillig"
            }
        })
}
