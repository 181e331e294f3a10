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
        if line.account == reader.id { return true }
        // That another member looked, and when, is that member's own business.
        if let who = readers[line.account]?.role, [.parent, .young].contains(who), isLook(line) {
            return false
        }
        switch line.kept {
        case nil, .fromNobody: return true
        case .from(let members): return !members.contains(me)
        case .fromFamily: return false
        case .untilTold(let emergency): return isTold(emergency)
        }
    }

    private func isLook(_ line: Line) -> Bool {
        ["see", "preview", "copy"].contains { line.act.hasPrefix($0) }
    }

    /// From whom a line about these things is kept: from who may see none of them.
    private func kept(about ids: [String], in household: String) -> Line.Kept {
        let written = ids.compactMap { things[$0] }
        guard let home = households[household], !written.isEmpty else { return .fromNobody }
        let members = home.members.filter { member in
            let reader = asReader(member, in: home)
            return written.allSatisfy { !mayKnow(of: $0, reader) }
        }
        return members.isEmpty ? .fromNobody : .from(Set(members.map(\.id)))
    }

    /// A member as if they signed in: grown up from eighteen.
    private func asReader(_ member: Member, in home: Household) -> Reader {
        Reader(
            id: "", role: age(of: member.id) >= 18 ? .parent : .young,
            municipality: home.municipality, household: home.id, member: member.id)
    }

    /// Says of the last lines from whom they are kept, now that all they are about is known.
    mutating func settleLines() {
        for place in lines.indices.reversed() {
            guard lines[place].kept == nil else { return }
            lines[place].kept = kept(about: lines[place].writes, in: lines[place].household)
        }
    }

    /// From everyone but one, or from everyone.
    func everyone(in household: String, but one: String? = nil) -> Line.Kept {
        .from(Set((households[household]?.members ?? []).map(\.id).filter { $0 != one }))
    }

    /// A helper all of whose openings are kept from a member is kept from that member.
    func kept(visitOf reader: Reader, to household: String) -> Line.Kept {
        guard [.partner, .volunteer].contains(reader.role) else { return .fromNobody }
        let shown = openings(for: reader, of: household).map(\.id)
        let members = (households[household]?.members ?? []).map(\.id).filter { member in
            !shown.isEmpty && shown.allSatisfy { isHidden($0, from: member) }
        }
        return members.isEmpty ? .fromNobody : .from(Set(members))
    }
}
