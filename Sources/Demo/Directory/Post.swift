import Domain

/// What somebody works as in the invented municipality. Every eight families have a coordinator,
/// a teacher and a volunteer of their own; of the others there is one.
enum Post: UInt64, CaseIterable, Sendable {
    case coordinator, teacher, volunteer
    case nurse, kindergartenTeacher, childWelfare, nav, ppt, bup, housing, leader, administrator

    static let ofEachCircle: [Post] = [.coordinator, .teacher, .volunteer]
    static let ofTheTown = allCases.filter { !ofEachCircle.contains($0) }

    var role: Role {
        switch self {
        case .coordinator: .coordinator
        case .volunteer: .volunteer
        case .leader: .leader
        case .administrator: .administrator
        default: .partner
        }
    }

    /// The health nurse may open a family in acute need; the leader looks after privacy.
    var rights: Set<Right> {
        switch self {
        case .nurse: [.emergency]
        case .leader: [.privacy]
        default: []
        }
    }

    /// What is written after a partner's name, so that one knows who it is.
    var title: String? {
        switch self {
        case .teacher: "lærer"
        case .nurse: "helsesykepleier"
        case .kindergartenTeacher: "barnehagelærer"
        case .childWelfare: "kontaktperson i barnevernet"
        case .nav: "veileder i NAV"
        case .ppt: "rådgiver i PPT"
        case .bup: "familieterapeut"
        case .housing: "boligrådgiver"
        default: nil
        }
    }

    /// Where somebody with this post works; the first eight families have the near school.
    func trade(circle: Int) -> Trade? {
        switch self {
        case .teacher: circle == 0 ? .nearSchool : .farSchool
        case .nurse: .clinic
        case .kindergartenTeacher: .kindergarten
        case .childWelfare: .childWelfare
        case .nav: .nav
        case .ppt: .ppt
        case .bup: .bup
        case .housing: .housing
        case .volunteer: .neighbour
        case .coordinator, .leader, .administrator: nil
        }
    }
}
