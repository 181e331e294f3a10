/// What the caller is to one family: the facts that the policy decides from.
package struct Standing: Sendable, Equatable {
    package let municipality: MunicipalityID
    package let coordinator: AccountID
    /// The family's members, so that age rules can be applied.
    package let members: [Person]
    /// Who is a parent with responsibility for whom, so that it is known who decides.
    package let relations: [Relation]
    /// The releases whose receiver the caller is, in force or not.
    package let releases: [Release]
    /// The consents whose receiver the caller is, in force or not.
    package let consents: [Consent]
    /// What is kept from whom.
    package let hidings: [Hiding]
    /// The times the caller opened this file in acute need.
    package let emergencies: [Emergency]
    /// The one-time link that the caller came by, in force or not.
    package let link: AnswerLink?

    package init(
        municipality: MunicipalityID, coordinator: AccountID, members: [Person],
        relations: [Relation] = [], releases: [Release] = [], consents: [Consent] = [],
        hidings: [Hiding] = [], emergencies: [Emergency] = [],
        link: AnswerLink? = nil
    ) {
        self.municipality = municipality
        self.coordinator = coordinator
        self.members = members
        self.relations = relations
        self.releases = releases
        self.consents = consents
        self.hidings = hidings
        self.emergencies = emergencies
        self.link = link
    }

    /// The identities of what this member may not know of.
    package func kept(from person: PersonID?) -> Set<String> {
        guard let person else { return [] }
        return Set(hidings.filter { $0.from.contains(person) }.map(\.id.text))
    }

    /// The members whom this thing is kept from, itself or with what it hangs on.
    package func hidden(_ thing: String, hangingOn others: [String]) -> Set<PersonID> {
        let things = Set(others + [thing])
        return hidings.filter { things.contains($0.id.text) }
            .reduce(into: []) { $0.formUnion($1.from) }
    }
}
