import Domain

extension SharedTexts {
    static let nn = SharedTexts(
        language: "Språk",
        skip: "Hopp til innhaldet",
        keys: "Hurtigtastar",
        keysOff: "Slå av hurtigtasten ?",
        signOut: "Logg ut",
        footer: "Veven – planen til familien, samla på éin stad.",
        save: "Lagre",
        undo: "Angre",
        change: "Endre",
        optional: "valfritt",
        wholeFamily: "Heile familien",
        saved: "Lagra.",
        area: { area in
            switch area {
            case .home: "Bustad og heim"
            case .economy: "Økonomi"
            case .work: "Arbeid og aktivitet"
            case .learning: "Barnehage og skule"
            case .health: "Helse"
            case .mind: "Tankar og kjensler"
            case .network: "Familie og nettverk"
            case .leisure: "Fritid"
            }
        },
        sort: { sort in
            switch sort {
            case .school: "Skule"
            case .kindergarten: "Barnehage"
            case .healthClinic: "Helsestasjon"
            case .childWelfare: "Barnevern"
            case .nav: "NAV"
            case .ppt: "PPT"
            case .bup: "BUP"
            case .housing: "Bustadkontor"
            case .voluntary: "Frivillig"
            }
        })
}
