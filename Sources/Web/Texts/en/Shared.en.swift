import Domain

extension SharedTexts {
    static let en = SharedTexts(
        language: "Language",
        skip: "Skip to the content",
        keys: "Shortcut keys",
        keysOff: "Turn off the ? key",
        signOut: "Sign out",
        footer: "Veven – the family’s plan, gathered in one place.",
        save: "Save",
        undo: "Undo",
        change: "Change",
        optional: "optional",
        wholeFamily: "The whole family",
        saved: "Saved.",
        area: { area in
            switch area {
            case .home: "Home and housing"
            case .economy: "Money"
            case .work: "Work and activity"
            case .learning: "Kindergarten and school"
            case .health: "Health"
            case .mind: "Thoughts and feelings"
            case .network: "Family and friends"
            case .leisure: "Free time"
            }
        },
        sort: { sort in
            switch sort {
            case .school: "School"
            case .kindergarten: "Kindergarten"
            case .healthClinic: "Health clinic"
            case .childWelfare: "Child welfare"
            case .nav: "NAV (work and welfare)"
            case .ppt: "PPT (school psychology)"
            case .bup: "BUP (child psychiatry)"
            case .housing: "Housing office"
            case .voluntary: "Volunteers"
            }
        })
}
