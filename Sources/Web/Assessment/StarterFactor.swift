import Domain

/// What a suggested list of factors has: only what the research and its model name, in our own words.
enum StarterFactor: String, CaseIterable, Sendable {
    case housingIsHard, homeIsSteady
    case lowIncome, manySchemes, economyIsBetter
    case workIsHard, parentsWork
    case educationIsHard, schoolIsHard
    case bodyIsHard, healthIsBetter
    case mindIsHard, mindIsBetter
    case careIsHard, littleCompany, dividedServices, volunteersHelp
    case noLeisure, childrenTakePart

    var area: LifeArea {
        switch self {
        case .housingIsHard, .homeIsSteady: .home
        case .lowIncome, .manySchemes, .economyIsBetter: .economy
        case .workIsHard, .parentsWork: .work
        case .educationIsHard, .schoolIsHard: .learning
        case .bodyIsHard, .healthIsBetter: .health
        case .mindIsHard, .mindIsBetter: .mind
        case .careIsHard, .littleCompany, .dividedServices, .volunteersHelp: .network
        case .noLeisure, .childrenTakePart: .leisure
        }
    }

    var leaning: FactorLeaning {
        switch self {
        case .homeIsSteady, .economyIsBetter, .parentsWork, .healthIsBetter,
            .mindIsBetter, .volunteersHelp, .childrenTakePart:
            .protective
        default: .risk
        }
    }

    var source: Source {
        switch self {
        case .housingIsHard, .lowIncome, .workIsHard, .educationIsHard,
            .bodyIsHard, .mindIsHard, .littleCompany, .volunteersHelp:
            .targetGroup
        case .homeIsSteady, .economyIsBetter, .parentsWork,
            .healthIsBetter, .mindIsBetter, .childrenTakePart:
            .goals
        case .manySchemes: .project
        case .schoolIsHard, .careIsHard: .neglected
        case .dividedServices: .wellBeing
        case .noLeisure: .childDeprivation
        }
    }

    /// Where it is named; titles stand as they are in every language.
    enum Source: String, Sendable {
        /// The target group of the model, and what partners of it saw more of.
        case targetGroup = "Abildsnes m.fl., «Nye mønstre for barnefamilier», Dagens Medisin"
        /// What the model wants to reach.
        case goals = "Nye mønstre – trygg oppvekst, kristiansand.kommune.no"
        case project = "Forskningsrådet, HELSEVEL, «New Patterns»"
        case neglected = "Forskningsrådet, HELSEVEL, «Neglected Families»"
        case wellBeing = "Forskningsrådet, prosjekt 336868, «Well-being for families»"
        /// One of the things that children in Europe are asked whether they go without.
        case childDeprivation = "Guio m.fl., child-specific deprivation"
    }
}
