import Domain

/// Shows one thing with whom it is kept from, for who may change that.
package struct SeeKeeping: Sendable {
    let files: CaseFiles

    package init(_ files: CaseFiles) { self.files = files }

    /// - Throws: `Refused` for what is not the caller's to keep.
    package func callAsFunction(
        _ thing: KeepFromParent.Thing, of family: FamilyID, by caller: Caller
    ) async throws -> Keeping {
        try await files.read(family, by: caller, as: .seePlan) { file in
            guard file.may(.keepFromParent) else { throw Refused() }
            let writer = try file.writer(of: thing)
            guard caller.role == .coordinator || writer == caller.author else { throw Refused() }
            return Keeping(
                family: file.family, thing: thing, words: try file.words(of: thing),
                candidates: file.keepers(writer: writer),
                kept: file.standing.hidden(thing.text, hangingOn: []))
        }
    }
}

/// One thing and whom it is kept from.
package struct Keeping: Sendable {
    package let family: FamilyLabel
    package let thing: KeepFromParent.Thing
    /// What it says, as one would recognise it.
    package let words: String
    /// The members it can be kept from.
    package let candidates: [Person]
    package let kept: Set<PersonID>
}

extension CaseFile {
    /// Who reads the plan and did not write it: members who may have an account.
    fileprivate func keepers(writer: Author?) -> [Person] {
        let age = policy.ages.on(today).ownAccount
        return members.filter { member in
            member.age(on: today) >= age && member.id != caller.person
                && writer != .person(member.id)
        }
    }

    /// - Throws: `Refused` if the caller may not know of it.
    fileprivate func words(of thing: KeepFromParent.Thing) throws -> String {
        switch thing {
        case .matter(let id): try matters.find(id).words.text
        case .need(let id): try needs.find(id).words.text
        case .goal(let id): try goals.find(id).words.text
        case .action(let id): try actions.find(id).words.text
        case .evaluation(let id): try goals.find(evaluations.find(id).goal).words.text
        case .home(let id): try homes.find(id).name.text
        case .residence(let id): try homes.find(residences.find(id).home).name.text
        case .consent(let id): try consents.find(id).purpose.text
        case .release(let id): try releases.find(id).purpose.text
        case .response: ""
        case .factor(let id): try words(of: factors.find(id))
        }
    }

    /// Its own words, or else its name in the typology.
    private func words(of factor: Factor) throws -> String {
        if let words = factor.words { return words.text }
        return try factor.code.flatMap { try shelves.settings().factor($0) }?.name.text ?? ""
    }
}
