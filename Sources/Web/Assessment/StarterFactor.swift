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

    var source: StarterSource {
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
}
