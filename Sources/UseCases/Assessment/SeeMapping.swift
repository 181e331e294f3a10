import Domain
import Instruments

/// Shows one round of mapping: which questions are for whom, and which are answered.
package struct SeeMapping: Sendable {
    let files: CaseFiles
    let questionnaires: Questionnaires

    package init(_ files: CaseFiles, _ questionnaires: Questionnaires) {
        self.files = files
        self.questionnaires = questionnaires
    }

    package func callAsFunction(
        _ family: FamilyID, by caller: Caller
    ) async throws -> MappingRounds {
        try await files.read(family, by: caller, as: .seeMapping) { file in
            let responses = try file.responses.all()
            let rounds = try file.mappings.all()
            let catalogue = try file.asked(questionnaires.here(file), by: responses)
            let members = file.members.filter { file.mayAnswer(about: $0.id) }
            let links = try file.links.all()
            let named = file.may(.changeRound) ? rounds.last?.course.accounts ?? [] : []
            // A parent is not told whether the other one was asked, or by which way.
            let known = file.may(.startMapping) ? links : []
            return MappingRounds(
                family: file.family, today: file.today, members: members,
                rounds: rounds.reversed().map(file.readable),
                sheets: members.map {
                    MappingRounds.Sheets($0, in: rounds.last, responses, known, file, catalogue)
                },
                alerts: try file.alerts.all(), mayStart: file.may(.startMapping),
                links: links, services: try file.services(of: links), catalogue: catalogue,
                found: file.may(.writeNeed) ? try FoundBefore(of: file) : FoundBefore(),
                helpers: try named.isEmpty ? nil : file.named(named))
        }
    }
}

/// The rounds of a family, newest first, with the questionnaires for each member the caller may
/// answer about or read.
package struct MappingRounds: Sendable {
    package let family: FamilyLabel
    package let today: Day
    package let members: [Person]
    package let rounds: [Mapping]
    package let sheets: [Sheets]
    package let alerts: [SafetyAlert]
    package let mayStart: Bool
    /// The one-time links, for who may know of them.
    package let links: [AnswerLink]
    /// The services that links were sent to.
    package let services: [Service]
    package let catalogue: AskedCatalogue
    /// What is in the plan already, for who may make a need of an alert.
    package let found: FoundBefore
    /// Who changed the newest round, for who may change it too; nil if nobody did.
    package let helpers: Helpers?

    package struct Sheets: Sendable {
        package let person: Person
        /// What the newest round asks about this member.
        package let asks: [AskedSheet]
        package let responses: [Response]
        /// The parents who can be asked about this member; nobody for a family's own eyes.
        package let parents: [Person]
        /// How far each of what is asked has come, in the same order.
        private let standings: [SheetStanding]
        /// Who was asked and who answered, in the same order; nobody for a family's own eyes.
        private let voices: [[AskedVoice]]

        init(
            _ person: Person, in newest: Mapping?, _ responses: [Response],
            _ links: [AnswerLink], _ file: CaseFile, _ catalogue: AskedCatalogue
        ) {
            self.person = person
            let maySend = file.may(.startMapping)
            parents = maySend ? file.parents(of: person.id) : []
            let own = responses.filter { $0.person == person.id }
            self.responses = own
            asks =
                newest.map { catalogue.asks(of: person, in: $0, on: file.today) }?
                .filter { file.mayLend($0.voice, to: person) } ?? []
            let given = own.filter { $0.mapping == newest?.id }
            let sent = links.filter { $0.mapping == newest?.id }
            standings = asks.map { catalogue.standing(of: $0, in: given, links: sent) }
            voices =
                maySend ? asks.map { catalogue.voices(of: $0, in: given, links: sent) } : []
        }

        /// Each parent or teacher who was asked the same, or answered it.
        package func voices(of asked: AskedSheet) -> [AskedVoice] {
            guard let place = asks.firstIndex(of: asked) else { return [] }
            return voices.indices.contains(place) ? voices[place] : []
        }

        func standing(of asked: AskedSheet) -> SheetStanding {
            asks.firstIndex(of: asked).map { standings[$0] } ?? .notYet
        }

        package func response(to asked: AskedSheet, in round: MappingID) -> Response? {
            responses.first { $0.answers(asked) && $0.mapping == round }
        }
    }

    /// How far what the newest round asks has come.
    package func standing(of asked: AskedSheet) -> SheetStanding {
        sheets.first { $0.person.id == asked.person }?.standing(of: asked) ?? .notYet
    }

    /// Whether an answer about a member, of those that may be seen, was told the coordinator.
    package func alarms(about person: PersonID, in round: MappingID) -> Bool {
        if alerts.contains(where: { $0.person == person && $0.mapping == round }) { return true }
        return sheets.lazy.flatMap(\.responses).contains {
            $0.person == person && $0.mapping == round && catalogue.alarms($0)
        }
    }

    /// All that the newest round asks, and what of it waits.
    package var asked: [AskedSheet] { sheets.flatMap(\.asks) }
    package var waiting: [AskedSheet] {
        guard let round = rounds.first, !round.isEnded else { return [] }
        return asked.filter {
            !standing(of: $0).isAnswered && round.course.decline($0.ask) == nil
        }
    }
    /// What somebody does not wish to answer, and did not.
    package var declined: [AskedSheet] {
        asked.filter { !standing(of: $0).isAnswered && decline($0) != nil }
    }
    /// Nil where nobody said that they do not wish to answer it.
    package func decline(_ asked: AskedSheet) -> RoundDecline? {
        rounds.first?.course.decline(asked.ask)
    }
    /// Who came to the family after the newest round began, and can be asked too.
    package var later: [Person] {
        guard let plan = rounds.first?.plan else { return [] }
        return members.filter { member in
            !plan.asks.contains { $0.person == member.id }
                && !catalogue.later(member, in: plan, on: today).isEmpty
        }
    }
    /// How the rounds with a round's battery are counted; nil where it has no rhythm.
    package func years(of round: Mapping) -> RoundYears? {
        guard let plan = round.plan, let months = plan.everyMonths else { return nil }
        return RoundYears(rounds.reversed(), with: plan.battery, everyMonths: months)
    }
    package var waitedFor: [WaitedFor] { WaitedFor.all(waiting) }

    /// The batteries that a round can be started with: that of the newest round comes first, then
    /// those that the municipality has written or changed itself, whose number is above 0. One of
    /// which nothing can be asked today is not among them.
    package var offered: [Battery] {
        let last = rounds.first?.plan?.battery
        let all = catalogue.settings.batteries.filter { battery in
            battery.isOffered && battery.lines.contains { catalogue.askable($0) != nil }
        }
        let rest = all.filter { $0.id != last }
        return all.filter { $0.id == last } + rest.filter { $0.number > 0 }
            + rest.filter { $0.number == 0 }
    }
}

extension RoundCourse {
    /// Who of those who work here changed it.
    fileprivate var accounts: Set<AccountID> {
        Set(moves.map(\.by) + reminded.map(\.by) + [ended?.by, numbered?.by].compactMap(\.self))
    }
}

extension CaseFile {
    /// Whether the caller sees, and so may give, answers about this member.
    package func mayAnswer(about person: PersonID) -> Bool {
        scope.covers(.answers, of: .person(person), in: nil)
    }

    /// Whether the caller can answer about a member in this voice: a family has its own voices, and
    /// nobody a parent's voice about themself. Whoever came by a link has the voice of the link.
    func mayLend(_ voice: Voice, to person: Person) -> Bool {
        if let link = standing.link { return voice == link.voice }
        return switch voice {
        case .own: true
        case .parent:
            caller.role == .coordinator || caller.role == .parent && caller.person != person.id
        case .teacher: caller.role == .coordinator
        }
    }

    /// The services that these links were sent to; nothing is read where there are none.
    func services(of links: [AnswerLink]) throws -> [Service] {
        let ids = Set(links.compactMap(\.service))
        return ids.isEmpty ? [] : try helpers().services.filter { ids.contains($0.id) }
    }
}
