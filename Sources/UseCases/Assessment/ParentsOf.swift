import Domain

extension CaseFile {
    /// The grown-ups who can tell about a member as a parent: those written down as the member's
    /// own; where none are, those written down as somebody's in this family.
    func parents(of person: PersonID) -> [Person] {
        let parental = standing.relations.filter(\.nature.isParental)
        let own = parental.filter { $0.to == person }
        let marked = Set((own.isEmpty ? parental : own).map(\.from))
        return members.filter {
            marked.contains($0.id) && $0.id != person && $0.isAdult(on: today)
        }
    }

    /// Whose answers are written down: for a parent's voice the coordinator says which parent's. A
    /// parent who answered before can be gone on with, whatever the family is like now.
    /// - Throws: `Refused` where that is not said, or for somebody who is no parent there.
    func requireAnswerer(at place: SheetPlace, of asks: Asks) throws {
        let holdsPen = caller.role == .coordinator && place.voice == .parent
        let parents = holdsPen ? parents(of: place.person) : []
        let begun = asks.open.contains {
            $0.voice == .parent && $0.instrument == place.instrument
        }
        guard let answerer = place.answerer else {
            if holdsPen, !begun, !parents.isEmpty { throw Refused() }
            return
        }
        guard holdsPen, begun || parents.contains(where: { $0.id == answerer }) else {
            throw Refused()
        }
    }
}
