import Domain

/// Makes a one-time link to what a round asks of somebody.
package struct SendLink: Sendable {
    let files: CaseFiles

    package init(_ files: CaseFiles) { self.files = files }

    /// Whom a link is for.
    package struct Draft: Sendable {
        package let id: AnswerLinkID
        package let mapping: MappingID
        package let person: PersonID
        package let voice: Voice
        /// The parent who answers, for a parent's voice.
        package let answerer: PersonID?
        /// The teacher's service, for a teacher's voice.
        package let service: ServiceID?
        package let until: Day

        package init(
            id: AnswerLinkID, mapping: MappingID, person: PersonID, voice: Voice,
            answerer: PersonID?, service: ServiceID?, until: Day
        ) {
            self.id = id
            self.mapping = mapping
            self.person = person
            self.voice = voice
            self.answerer = answerer
            self.service = service
            self.until = until
        }
    }

    /// A second press of the button makes no second link.
    /// - Throws: `LinkFault`, `Refused`.
    package func callAsFunction(
        _ draft: Draft, in family: FamilyID, by caller: Caller
    ) async throws {
        try await files.change(family, by: caller, as: .sendLink) { file in
            _ = try file.persons.find(draft.person)
            try file.requireAsked(draft)
            let last = file.today.adding(days: AnswerLink.longest)
            guard (file.today...last).contains(draft.until) else { throw LinkFault.impossibleDay }
            try file.links.add(link(draft, in: file))
        }
    }

    private func link(_ draft: Draft, in file: CaseFile) throws -> AnswerLink {
        AnswerLink(
            id: draft.id, mapping: draft.mapping, person: draft.person, voice: draft.voice,
            answerer: try answerer(draft, in: file), service: try service(draft, in: file),
            sentBy: file.caller.account, sentAt: file.now, until: draft.until)
    }

    private func answerer(_ draft: Draft, in file: CaseFile) throws -> PersonID? {
        switch draft.voice {
        case .own: return draft.person
        case .teacher: return nil
        case .parent:
            guard let parent = draft.answerer, parent != draft.person else {
                throw LinkFault.noAnswerer
            }
            let found = file.parents(of: draft.person).first { $0.id == parent }
            guard let found else { throw LinkFault.noAnswerer }
            guard
                try file.holders(about: draft.person, in: draft.mapping, besides: draft.id)[parent]
                    == nil
            else { throw LinkFault.hasLink }
            return found.id
        }
    }

    /// That a school is asked about a child tells it of the family: only where consent to that
    /// school covers the child today.
    private func service(_ draft: Draft, in file: CaseFile) throws -> ServiceID? {
        guard draft.voice == .teacher else { return nil }
        guard let service = draft.service else { throw LinkFault.noConsent }
        guard try file.isConsented(to: service, about: draft.person) else {
            throw LinkFault.noConsent
        }
        return service
    }
}

extension Mapping {
    /// Whether the round asks anything in this voice about somebody; without a plan, all answer for
    /// themselves.
    package func asks(about person: PersonID, in voice: Voice) -> Bool {
        guard let plan else { return voice == .own }
        return plan.asks.contains { $0.person == person && $0.voice == voice }
    }
}

/// Why a link cannot be sent so.
package enum LinkFault: Error, Hashable, Sendable {
    /// Before today, or later than the longest a link may open.
    case impossibleDay
    case noAnswerer
    /// This parent holds a link that still opens: each answers one form, by one link.
    case hasLink
    /// Nothing that the family said yes to covers this child at this school.
    case noConsent
}

extension CaseFile {
    /// Links lead to what the newest round asks in that voice, and to nothing else.
    /// - Throws: `Refused`.
    func requireAsked(_ draft: SendLink.Draft) throws {
        let mapping = try runningRound(draft.mapping)
        guard mapping.asks(about: draft.person, in: draft.voice) else { throw Refused() }
    }

    /// The parents who hold a link about this member that opens today.
    func holders(
        about person: PersonID, in mapping: MappingID, besides id: AnswerLinkID? = nil
    ) throws -> [PersonID: AnswerLink] {
        let open = try links.all().filter {
            $0.id != id && $0.mapping == mapping && $0.person == person && $0.voice == .parent
                && $0.isOpen(on: today)
        }
        return Dictionary(open.compactMap { link in link.answerer.map { ($0, link) } }) { $1 }
    }

    /// The parents who can be sent a link about this member.
    func unasked(about person: PersonID, in mapping: MappingID) throws -> [Person] {
        let holders = try holders(about: person, in: mapping)
        return parents(of: person).filter { holders[$0.id] == nil }
    }

    /// Whether what the family said yes to opens this member's school days to a service today.
    func isConsented(to service: ServiceID, about person: PersonID) throws -> Bool {
        let consents = try shelves.consents.all().filter { $0.receiver == .service(service) }
        let reach = ConsentReach(of: consents, holders: consentHolders, on: today)
        return reach.areas[person]?.contains(.learning) ?? false
    }
}

/// Calls a one-time link back, so that it opens nothing any more.
package struct CallBackLink: Sendable {
    let files: CaseFiles

    package init(_ files: CaseFiles) { self.files = files }

    /// A second press changes nothing.
    /// - Throws: `Stale`, `Refused`.
    package func callAsFunction(
        _ id: AnswerLinkID, edition: Int, in family: FamilyID, by caller: Caller
    ) async throws {
        try await files.change(family, by: caller, as: .callBackLink) { file in
            var link = try file.links.find(id)
            guard link.ended == nil else { return file.keepLine(about: link) }
            guard link.edition == edition else { throw Stale() }
            link.ended = AnswerLink.Ending(.calledBack, at: file.now)
            try file.links.save(link)
        }
    }
}
