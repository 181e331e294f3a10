import Domain

/// Finds out whom the line of the log must be kept from, while a body writes: from every member
/// who may not see what was written, for the date of a change tells that there is something.
/// A class, because every shelf of one open file tells the same keeper what was written.
final class LineKeeper {
    private let readers: Readers
    /// What was written, for who has it open.
    let touches = Touches()
    /// For each thing that was written, the members who may not see it.
    private var written: [Set<PersonID>] = []
    private var decided: KeptLine?

    init(_ standing: Standing, _ policy: Policy, _ day: Day, _ now: Instant) {
        readers = Readers(standing: standing, policy: policy, day: day, now: now)
    }

    /// That somebody agreed to the plan is no secret within the family, whoever reads versions.
    func wrote<Item: CaseItem>(_ item: Item) {
        if Item.kind != .agreement { written.append(readers.blind(to: item)) }
    }

    /// The members who could not see this thing if they signed in now.
    func blind<Item: CaseItem>(to item: Item) -> Set<PersonID> { readers.blind(to: item) }

    /// The members who could not see what lies in the file about this subject.
    func blind(to kind: ContentKind, of subject: Subject) -> Set<PersonID> {
        readers.blind { scope, _ in scope.covers(kind, of: subject, in: nil) }
    }

    /// What was just written is kept from these too.
    func keep(from persons: Set<PersonID>) { written = written.map { $0.union(persons) } }

    func decide(_ line: KeptLine) { decided = line }

    /// A line is kept only from whom everything that was written is kept from.
    var line: KeptLine {
        if let decided { return decided }
        guard let first = written.first else { return .fromNobody }
        let kept = written.dropFirst().reduce(first) { $0.intersection($1) }
        return kept.isEmpty ? .fromNobody : .from(kept)
    }
}

/// The members of a family as readers of its log.
private struct Readers {
    let standing: Standing
    let policy: Policy
    let day: Day
    let now: Instant

    /// The members who could not see this thing if they signed in now.
    func blind<Item: CaseItem>(to item: Item) -> Set<PersonID> {
        blind { scope, caller in scope.covers(item, for: caller) }
    }

    func blind(unless sees: (Scope, Caller) -> Bool) -> Set<PersonID> {
        Set(
            standing.members.filter { member in
                let caller = caller(member)
                let scope = policy.scope(
                    for: .seeLog, by: caller, standing: standing, on: day, at: now)
                return !(scope.map { sees($0, caller) } ?? false)
            }.map(\.id))
    }

    private func caller(_ member: Person) -> Caller {
        Caller(
            account: AccountID(trusted: ""), role: member.isAdult(on: day) ? .parent : .youngPerson,
            municipality: standing.municipality, person: member.id)
    }
}
