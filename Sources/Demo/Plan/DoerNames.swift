import Domain

extension Doer {
    /// The member who does it; nil for a helper.
    var slot: Slot? {
        switch self {
        case .mother: .mother
        case .father: .father
        case .step: .step
        case .grandma: .grandma
        case .teen: .teen
        case .older: .older
        default: nil
        }
    }

    /// The service that does it; nil for a person. The first eight families have the near school.
    func trade(circle: Int) -> Trade? {
        switch self {
        case .school: circle == 0 ? .nearSchool : .farSchool
        case .kindergarten: .kindergarten
        case .clinic: .clinic
        case .childWelfare: .childWelfare
        case .nav: .nav
        case .ppt: .ppt
        case .bup: .bup
        case .housing: .housing
        case .homework: .homework
        case .gear: .gear
        case .neighbour: .neighbour
        default: nil
        }
    }
}
