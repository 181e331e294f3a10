/// The one question: may this reader see this word now?
extension Town {
    /// How somebody comes to a family's file.
    enum Way: Sendable {
        case ordinary
        /// In acute need, after saying why.
        case glass
    }

    func maySee(_ word: Word, _ reader: Reader, by way: Way = .ordinary) -> Bool {
        guard let home = households[word.household], reader.municipality == home.municipality
        else { return false }
        if way == .glass { return maySeeThroughBrokenGlass(word, reader) }
        switch reader.role {
        case .coordinator: return home.coordinator == reader.id && !isToLeader(word)
        case .parent, .young: return member(of: home, reader) && maySeeAsMember(word, reader)
        case .partner, .volunteer: return maySeeAsHelper(word, reader)
        case .leader: return maySeeAsLeader(word, reader)
        case .other: return false
        }
    }

    func member(of home: Household, _ reader: Reader) -> Bool {
        home.members.contains { $0.id == reader.member }
    }

    /// Everyone in a family sees its names and where it lives; of the rest, what concerns them;
    /// never what is kept from them, what alarmed somebody, and what was told to child welfare.
    private func maySeeAsMember(_ word: Word, _ reader: Reader) -> Bool {
        switch word.of {
        case .familyName, .whyEnrolled, .memberName: true
        case .things(let ids): ids.compactMap { things[$0] }.contains { mayKnow(of: $0, reader) }
        case .emergency(let id): isTold(id)
        case .plea(let id): pleas[id]?.asker == reader.member
        case .alarm, .report: false
        }
    }

    /// A member and one thing in the family's file.
    func mayKnow(of thing: Thing, _ reader: Reader) -> Bool {
        guard let me = reader.member, !isHidden(thing.id, from: me), thing.sort != planted else {
            return false
        }
        switch thing.sort {
        case .home, .residence: return true
        case .answers, .link: return concerns(thing.about, me, childrenUnder: 12, reader)
        case .consent, .release, .sheet:
            return thing.about == .all || concerns(thing.about, me, childrenUnder: 16, reader)
        case .matter, .need, .goal, .action, .evaluation:
            return reader.role == .parent || thing.about == .all
                || concerns(thing.about, me, childrenUnder: 0, reader)
        }
    }

    /// About the reader, or for a parent about a child below an age.
    private func concerns(
        _ about: About, _ me: String, childrenUnder age: Int, _ reader: Reader
    ) -> Bool {
        func isMine(_ person: String) -> Bool {
            person == me || reader.role == .parent && self.age(of: person) < age
        }
        switch about {
        case .all: return false
        case .one(let person): return isMine(person)
        case .some(let persons): return persons.contains(where: isMine)
        }
    }

    /// What hangs on something that is hidden is hidden too.
    func isHidden(_ thing: String, from member: String) -> Bool {
        if hidings[thing]?.contains(member) == true { return true }
        guard let above = things[thing]?.hangsOn else { return false }
        return isHidden(above, from: member)
    }

    /// Acute need opens who is who, where they live, the plan and who helps, for an hour.
    private func maySeeThroughBrokenGlass(_ word: Word, _ reader: Reader) -> Bool {
        guard hasBrokenGlass(reader, of: word.household) else { return false }
        switch word.of {
        case .familyName, .whyEnrolled, .memberName: return true
        case .things(let ids):
            return ids.compactMap { things[$0] }.contains { ![.answers, .link].contains($0.sort) }
        case .emergency(let id):
            return reader.role == .coordinator || emergencies[id]?.account == reader.id
        case .alarm, .plea, .report: return false
        }
    }

    func hasBrokenGlass(_ reader: Reader, of household: String) -> Bool {
        reader.hasEmergencyRight
            && emergencies.values.contains {
                $0.household == household && $0.account == reader.id && !$0.isReviewed
                    && $0.from <= now && now < $0.from + 3_600_000
            }
    }

    /// The family is told at once, or when the leader has looked at it.
    func isTold(_ emergency: String) -> Bool {
        emergencies[emergency].map { !$0.isToldLater || $0.isReviewed } ?? false
    }

    /// A question about the coordinator is not the coordinator's to read.
    private func isToLeader(_ word: Word) -> Bool {
        if case .plea(let id) = word.of { return pleas[id]?.toCoordinator == false }
        return false
    }

    /// Who looks after privacy sees why files were opened and what was asked of them.
    private func maySeeAsLeader(_ word: Word, _ reader: Reader) -> Bool {
        guard reader.hasPrivacyRight else { return false }
        switch word.of {
        case .familyName, .emergency: return true
        case .plea: return isToLeader(word)
        default: return false
        }
    }

    func age(of person: String) -> Int {
        let member = households.values.lazy.flatMap(\.members).first { $0.id == person }
        return member?.birthdays.count { $0 <= today } ?? 0
    }
}
