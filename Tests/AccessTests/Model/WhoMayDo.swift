/// Who may do what at all, and which lines of the log they read.
extension Town {
    /// Whether this reader stands in this family: is its coordinator, of it, or shown something.
    func stands(_ reader: Reader, in household: String) -> Bool {
        guard let home = households[household], reader.municipality == home.municipality else {
            return false
        }
        switch reader.role {
        case .coordinator: return home.coordinator == reader.id
        case .parent, .young: return member(of: home, reader)
        case .partner, .volunteer: return !openings(for: reader, of: household).isEmpty
        case .leader, .other: return false
        }
    }

    func isCoordinator(_ reader: Reader, of household: String) -> Bool {
        reader.role == .coordinator && stands(reader, in: household)
    }

    func isFamily(_ reader: Reader, _ household: String) -> Bool {
        [.parent, .young].contains(reader.role) && stands(reader, in: household)
    }

    /// Whether this reader may know of a thing, in whichever way they stand in its family.
    func maySee(_ thing: Thing, _ reader: Reader) -> Bool {
        switch reader.role {
        case .coordinator: isCoordinator(reader, of: thing.household)
        case .parent, .young: isFamily(reader, thing.household) && mayKnow(of: thing, reader)
        case .partner, .volunteer:
            maySeeAsHelper(
                Word(number: 0, household: thing.household, of: .things([thing.id])), reader)
        case .leader, .other: false
        }
    }

    /// The lines of a family's log that this reader may read, newest first, as act and moment.
    /// That an alarming answer was followed up looks to the family like a look at the mapping.
    func readableLines(of household: String, _ reader: Reader) -> [(at: Int, act: String)] {
        lines.reversed().filter { $0.household == household && mayRead($0, reader) }.map { line in
            let isDisguised = line.act == "handleAlert" && reader.role != .coordinator
            return (line.at, isDisguised ? "seeMapping" : line.act)
        }
    }

    private func mayRead(_ line: Line, _ reader: Reader) -> Bool {
        guard [.parent, .young].contains(reader.role), let me = reader.member else { return true }
        switch line.kept {
        case .fromNobody: return true
        case .from(let members): return !members.contains(me)
        case .fromFamily: return false
        case .untilTold(let emergency): return isTold(emergency)
        }
    }

    /// From whom a line about these things is kept: only from whom all of them are.
    func kept(about things: [String], in household: String) -> Line.Kept {
        guard let home = households[household], !things.isEmpty else { return .fromNobody }
        let members = home.members.map(\.id).filter { member in
            things.allSatisfy { isHidden($0, from: member) }
        }
        return members.isEmpty ? .fromNobody : .from(Set(members))
    }

    /// A helper all of whose openings are kept from a member is kept from that member.
    func kept(visitOf reader: Reader, to household: String) -> Line.Kept {
        guard [.partner, .volunteer].contains(reader.role) else { return .fromNobody }
        return kept(about: openings(for: reader, of: household).map(\.id), in: household)
    }
}
