import Domain

/// The people whom the demo's sign-in page lists: the staff around the first family and its
/// members. The ids are the same on any day.
struct Cast {
    let directory: TownDirectory

    /// A coordinator and a second one, two parents, a young person, a teacher, a health nurse,
    /// a volunteer, a leader, an administrator.
    var accounts: [AccountID] {
        [directory.account(.coordinator).id, directory.account(.coordinator, circle: 1).id]
            + [Slot.mother, .father, .teen].map { directory.accountID(of: $0, family: 0) }
            + [Post.teacher, .nurse, .volunteer, .leader, .administrator].map {
                directory.account($0).id
            }
    }

    /// Who is in the first family, and how old.
    static let family: [(slot: Slot, age: Int)] = [
        (.mother, 39), (.father, 41), (.teen, 15), (.older, 12), (.child, 9), (.small, 4),
    ]
}
