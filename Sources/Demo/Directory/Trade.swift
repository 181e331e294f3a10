import Domain

/// The services and voluntary offers of the invented municipality.
enum Trade: UInt64, CaseIterable, Sendable {
    case nearSchool, farSchool, kindergarten, clinic, childWelfare, nav, ppt, bup, housing
    case homework, gear, neighbour

    var name: String {
        switch self {
        case .nearSchool: "Lindvåg skole"
        case .farSchool: "Åsbakken skole"
        case .kindergarten: "Sildebukta barnehage"
        case .clinic: "Lindvåg helsestasjon"
        case .childWelfare: "Lindvåg barneverntjeneste"
        case .nav: "NAV Lindvåg"
        case .ppt: "PPT i Lindvåg"
        case .bup: "BUP Lindvåg"
        case .housing: "Lindvåg boligkontor"
        case .homework: "Leksehjelpen på biblioteket"
        case .gear: "Låneskapet, fritidsutstyr til alle"
        case .neighbour: "Nabohjelpen i Lindvåg"
        }
    }

    var sort: ServiceSort {
        switch self {
        case .nearSchool, .farSchool: .school
        case .kindergarten: .kindergarten
        case .clinic: .healthClinic
        case .childWelfare: .childWelfare
        case .nav: .nav
        case .ppt: .ppt
        case .bup: .bup
        case .housing: .housing
        case .homework, .gear, .neighbour: .voluntary
        }
    }
}
