import Domain

extension CaseFile {
    /// The acts after which members are counted anew: who belongs to the family changed, or a round
    /// begins, so that a child who came of age is counted as an adult from the next round on.
    private static let counting: Set<Act> = [.enrolFamily, .changeMembers, .startMapping]

    /// Writes what the leader's numbers count members by. No birth day stands in the clear for it:
    /// whether somebody is an adult is as it was on the day this was last written.
    func countMembers() throws {
        guard CaseFile.counting.contains(act) else { return }
        for person in try shelves.persons.all() {
            try shelves.count(person, asAdult: person.isAdult(on: today))
        }
    }
}
