import Domain

/// Keeps something that is written already from members of the family, or shows it again.
package struct KeepFromParent: Sendable {
    let files: CaseFiles

    package init(_ files: CaseFiles) { self.files = files }

    /// What can be kept, and from whom.
    package enum Thing: Hashable, Sendable {
        case matter(MatterID), need(NeedID), goal(GoalID), action(ActionID)
        case evaluation(EvaluationID), home(HomeID), residence(ResidenceID)
        case consent(ConsentID), release(ReleaseID), response(ResponseID)
        case factor(FactorID)
    }

    /// - Parameter persons: Whom it is kept from; nobody to show it again.
    /// - Throws: `Refused` for what is not the caller's to keep, for keeping something from who
    ///   wrote it, and a consent from who decides about it and may withdraw it.
    package func callAsFunction(
        _ thing: Thing, from persons: Set<PersonID>, in family: FamilyID, by caller: Caller
    ) async throws {
        try await files.change(family, by: caller, as: .keepFromParent) { file in
            let writer = try file.writer(of: thing)
            guard caller.role == .coordinator || writer == caller.author else { throw Refused() }
            for person in persons {
                try file.requireMember(.person(person))
                guard writer != .person(person), person != caller.person else { throw Refused() }
            }
            guard try file.deciders(about: thing).isDisjoint(with: persons) else { throw Refused() }
            try file.setHiding(thing.text, from: persons)
        }
    }
}

extension CaseFile {
    /// Who said it; nil for what nobody said.
    /// - Throws: `Refused` if the caller may not know of it.
    func writer(of thing: KeepFromParent.Thing) throws -> Author? {
        switch thing {
        case .matter(let id): return try matters.find(id).said.by
        case .need(let id): return try needs.find(id).said.by
        case .goal(let id): return try goals.find(id).said.by
        case .action(let id): return try goals.find(actions.find(id).goal).said.by
        case .evaluation(let id): return try evaluations.find(id).said.by
        case .response(let id): return try responses.find(id).informant
        case .factor(let id): return try factors.find(id).noted.by
        case .home(let id): _ = try homes.find(id)
        case .residence(let id): _ = try residences.find(id)
        case .consent(let id): _ = try consents.find(id)
        case .release(let id): _ = try releases.find(id)
        }
        return nil
    }

    /// Who decides about a consent; nobody for anything else.
    fileprivate func deciders(about thing: KeepFromParent.Thing) throws -> Set<PersonID> {
        guard case .consent(let id) = thing else { return [] }
        return consentHolders.holders(of: try consents.find(id).terms)
    }

    /// The line about it is for who keeps it alone: that something is kept is nobody else's to read.
    fileprivate func setHiding(_ thing: String, from persons: Set<PersonID>) throws {
        let before = standing.hidings.first { $0.id.text == thing }
        keeper.decide(.fromFamily)
        if var hiding = before {
            guard hiding.from != persons else { return }
            hiding.keep(from: persons, said)
            guard try shelves.hidings.update(hiding) else { throw Stale() }
            keeper.touches.wrote(hiding)
        } else if !persons.isEmpty {
            let hiding = Hiding(thing, from: persons, said: said)
            guard try shelves.hidings.insert(hiding) else { throw Stale() }
            keeper.touches.wrote(hiding)
        }
    }
}

extension KeepFromParent.Thing {
    /// The word before the colon in `written`, and how its identity becomes the thing.
    private static let sorts: [(String, @Sendable (String) -> KeepFromParent.Thing?)] = [
        ("matter", { MatterID($0).map(Self.matter) }), ("need", { NeedID($0).map(Self.need) }),
        ("goal", { GoalID($0).map(Self.goal) }), ("action", { ActionID($0).map(Self.action) }),
        ("evaluation", { EvaluationID($0).map(Self.evaluation) }),
        ("home", { HomeID($0).map(Self.home) }),
        ("residence", { ResidenceID($0).map(Self.residence) }),
        ("consent", { ConsentID($0).map(Self.consent) }),
        ("release", { ReleaseID($0).map(Self.release) }),
        ("response", { ResponseID($0).map(Self.response) }),
        ("factor", { FactorID($0).map(Self.factor) }),
    ]

    /// Reads `goal:<identity>`; nil for anything else.
    package init?(written: String) {
        let parts = written.split(separator: ":", maxSplits: 1).map(String.init)
        guard parts.count == 2, let sort = Self.sorts.first(where: { $0.0 == parts[0] }),
            let thing = sort.1(parts[1])
        else { return nil }
        self = thing
    }

    /// `goal:<identity>`.
    package var written: String { "\(sort):\(text)" }

    private var sort: String {
        switch self {
        case .matter: "matter"
        case .need: "need"
        case .goal: "goal"
        case .action: "action"
        case .evaluation: "evaluation"
        case .home: "home"
        case .residence: "residence"
        case .consent: "consent"
        case .release: "release"
        case .response: "response"
        case .factor: "factor"
        }
    }

    package var text: String {
        switch self {
        case .matter(let id): id.text
        case .need(let id): id.text
        case .goal(let id): id.text
        case .action(let id): id.text
        case .evaluation(let id): id.text
        case .home(let id): id.text
        case .residence(let id): id.text
        case .consent(let id): id.text
        case .release(let id): id.text
        case .response(let id): id.text
        case .factor(let id): id.text
        }
    }
}
