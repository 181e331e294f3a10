import Domain
import Instruments

/// Shows the coordinator what a new one-time link can be: who may answer, and until when.
package struct PrepareLink: Sendable {
    let files: CaseFiles
    /// To see whether questions hang on answers; nil where nobody wants to know.
    let questionnaires: Questionnaires?

    package init(_ files: CaseFiles, _ questionnaires: Questionnaires? = nil) {
        self.files = files
        self.questionnaires = questionnaires
    }

    /// - Throws: `Refused` also for what the newest round does not ask.
    package func callAsFunction(
        about person: PersonID, as voice: Voice, in mapping: MappingID, of family: FamilyID,
        by caller: Caller
    ) async throws -> LinkChoices {
        try await files.read(family, by: caller, as: .seeMapping) { file in
            guard file.may(.sendLink) else { throw Refused() }
            let round = try file.runningRound(mapping)
            guard round.asks(about: person, in: voice) else { throw Refused() }
            return LinkChoices(
                family: file.family, today: file.today, person: try file.persons.find(person),
                voice: voice, round: round,
                parents: voice == .parent ? try file.unasked(about: person, in: mapping) : [],
                services: voice == .teacher ? try services(about: person, in: file) : [],
                mayWait: try mayWait(person, voice, mapping, file))
        }
    }

    /// Whether a form of the link has questions that hang on answers.
    private func mayWait(
        _ person: PersonID, _ voice: Voice, _ mapping: MappingID, _ file: CaseFile
    ) throws -> Bool {
        guard let questionnaires else { return false }
        let asks = try file.asks(of: person, in: mapping, questionnaires)
        return asks.sheets.contains { asked in
            asked.voice == voice && asks.catalogue.form(asked.instrument.id)?.hangs ?? false
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
    /// Whether questions hang on answers, so that some may wait for an hour together.
    package let mayWait: Bool

    /// The round's last day while it lies ahead, else fourteen days [own choice]; never later than
    /// a link may open.
    package var proposed: Day {
        guard let due = round.plan?.due, due > today else { return today.adding(days: 14) }
        return min(due, latest)
    }

    package var latest: Day { today.adding(days: AnswerLink.longest) }
}
