import Domain

/// Shows what weighs on a family and what carries it, area by area, as far as the caller may know.
package struct SeeFactors: Sendable {
    let files: CaseFiles

    package init(_ files: CaseFiles) { self.files = files }

    /// - Throws: `Refused`.
    package func callAsFunction(
        _ family: FamilyID, by caller: Caller
    ) async throws -> FactorInventory {
        try await files.read(family, by: caller, as: .seeProfile) { try FactorInventory(of: $0) }
    }
}

/// The inventory of risk and protective factors, with the names it needs.
package struct FactorInventory: Sendable {
    package let family: FamilyLabel
    package let today: Day
    package let members: [Person]
    package let factors: [Factor]
    /// What is kept from whom, for who may know.
    package let hidings: [Hiding]
    package let settings: AssessmentSettings
    /// The type of family that was chosen, for who may know of it.
    package let type: FactorCode?
    /// The family's edition, for a form that changes its type; nil for who may not.
    package let familyEdition: Int?
    package let mayWriteNeed: Bool
    /// What is in the plan already.
    package let found: FoundBefore
    private let authors: [Author: Name]
    private let clock: Clock

    init(of file: CaseFile) throws {
        family = file.family
        today = file.today
        clock = file.clock
        members = file.members
        factors = try file.factors.all()
        hidings = try file.hidings.all().filter { !$0.from.isEmpty }
        settings = try file.shelves.settings()
        type = file.sees(.factor) ? file.shelves.family.type : nil
        familyEdition = file.may(.noteFactor) ? try file.wholeFamily().edition : nil
        mayWriteNeed = file.may(.writeNeed)
        found = try FoundBefore(of: file)
        authors = try file.names(of: factors.map(\.noted.by))
    }

    package var mayWrite: Bool { familyEdition != nil }

    package func day(of said: Said) -> Day { clock.day(of: said.at) }

    package func name(of author: Author) -> Name? { authors[author] }

    package func member(_ subject: Subject) -> Person? {
        subject.person.flatMap { id in members.first { $0.id == id } }
    }

    /// What holds now in an area and leans so, the newest first.
    package func holding(_ area: LifeArea, _ leaning: FactorLeaning) -> [Factor] {
        factors.reversed().filter { $0.holds && $0.lifeArea == area && $0.leaning == leaning }
    }

    package var ended: [Factor] { factors.reversed().filter { !$0.holds } }
}

extension Factor {
    package var holds: Bool { endedOn == nil }
}

extension CaseFile {
    /// The names of who said something: members whom the caller may know of, and those who work
    /// with the family.
    func names(of authors: [Author]) throws -> [Author: Name] {
        let ids = authors.compactMap { if case .account(let id) = $0 { id } else { nil } }
        var names: [Author: Name] = [:]
        for (id, account) in try accounts(Set(ids)) { names[.account(id)] = account.name }
        for member in members { names[.person(member.id)] = member.name }
        return names
    }
}
