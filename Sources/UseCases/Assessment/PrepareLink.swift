import Domain

/// Shows the coordinator what a new one-time link can be: who may answer, and until when.
package struct PrepareLink: Sendable {
    let files: CaseFiles

    package init(_ files: CaseFiles) { self.files = files }

    /// - Throws: `Refused` also for what the newest round does not ask.
    package func callAsFunction(
        about person: PersonID, as voice: Voice, in mapping: MappingID, of family: FamilyID,
        by caller: Caller
    ) async throws -> LinkChoices {
        try await files.read(family, by: caller, as: .seeMapping) { file in
            guard file.may(.sendLink) else { throw Refused() }
            let round = try file.mappings.find(mapping)
            guard try file.mappings.all().last?.id == mapping,
                round.asks(about: person, in: voice)
            else { throw Refused() }
            return LinkChoices(
                family: file.family, today: file.today, person: try file.persons.find(person),
                voice: voice, round: round,
                parents: voice == .parent ? try file.unasked(about: person, in: mapping) : [],
                services: voice == .teacher ? try services(about: person, in: file) : [])
        }
    }

    /// Those that consent today opens the child's school days to.
    private func services(about person: PersonID, in file: CaseFile) throws -> [Service] {
        let asked = Set(
            try file.consents.all().compactMap { consent -> ServiceID? in
                if case .service(let id) = consent.receiver { id } else { nil }
            })
        let open = try asked.filter { try file.isConsented(to: $0, about: person) }
        return try file.helpers().services.filter { open.contains($0.id) }
    }
}

/// What a one-time link can be.
package struct LinkChoices: Sendable {
    package let family: FamilyLabel
    package let today: Day
    /// Whom the questions are about.
    package let person: Person
    package let voice: Voice
    package let round: Mapping
    /// The grown-ups who can answer as a parent.
    package let parents: [Person]
    /// The services that consent covers; only for a teacher's voice.
    package let services: [Service]

    /// The round's last day while it lies ahead, else fourteen days [own choice]; never later than
    /// a link may open.
    package var proposed: Day {
        guard let due = round.plan?.due, due > today else { return today.adding(days: 14) }
        return min(due, latest)
    }

    package var latest: Day { today.adding(days: AnswerLink.longest) }
}
