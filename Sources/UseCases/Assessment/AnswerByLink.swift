import Domain
import Instruments

/// Lets whoever holds a one-time link answer what one round asks of one person. It never shows an
/// answer that was given before, nor whose family it is.
package struct AnswerByLink: Sendable {
    let files: CaseFiles
    let questionnaires: Questionnaires

    package init(_ files: CaseFiles, _ questionnaires: Questionnaires) {
        self.files = files
        self.questionnaires = questionnaires
    }

    /// What the link asks, and which of it is answered.
    /// - Throws: `Refused` for a secret that opens nothing: unknown, used, late or called back.
    package func open(_ secret: String) async throws -> LinkedSheets {
        try await files.read(byLink: secret) { file in
            let link = try LinkAsks(in: file, questionnaires)
            file.keepLine(about: link.link)
            return link.linked
        }
    }

    /// Lets what was sent be read against what the link asks, and keeps it. The person, round and
    /// voice are the link's own, whatever the form says. Where nothing is read to be kept, it was a
    /// look, and the log says so.
    /// - Parameter shown: What the form that was sent says of itself.
    /// - Parameter read: Pure: others wait to write meanwhile.
    /// - Throws: `AnswersFault`, `Refused`, `Stale`; what the reading throws.
    package func callAsFunction<Reading: Sendable>(
        by secret: String, shown: [InstrumentID: ShownForm] = [:],
        _ read: @escaping @Sendable (LinkedSheets) throws -> (Reading, keep: AnsweredDraft?)
    ) async throws -> AnsweredForm<LinkedSheets, Reading> {
        try await files.changeOrLook(byLink: secret) { file in
            let link = try LinkAsks(in: file, questionnaires, shown: shown)
            let (reading, draft) = try read(link.linked)
            guard let draft else {
                file.keepLine(about: link.link)
                return (AnsweredForm(link.linked, reading), isChange: false)
            }
            let answering = try SheetKeeper(file: file, open: link.open(draft, in: file))
                .keep(draft.sheet(of: link.link))
            let now = link.linked(keeping: answering.response)
            return (AnsweredForm(link.linked, reading, answering, now: now), isChange: true)
        }
    }

    /// Sends the answers: nothing can be answered by this link any more. What was answered of each
    /// form is all that comes.
    /// - Returns: What was asked, as it stood.
    /// - Throws: `Refused`.
    @discardableResult
    package func finish(_ secret: String) async throws -> LinkedSheets {
        try await files.change(byLink: secret) { file in
            let link = try LinkAsks(in: file, questionnaires)
            for var response in link.asks.open
            where response.finishedAt == nil && link.asked.contains(where: response.answers) {
                response.finishedAt = file.now
                try file.responses.save(response)
            }
            try file.endLink(.used)
            return link.linked
        }
    }
}

/// What the link asks that the caller came by, with the answers that stand.
private struct LinkAsks {
    let link: AnswerLink
    let asks: CaseFile.Asks
    let asked: [AskedSheet]
    let linked: LinkedSheets
    private let sheets: [QuestionSheet]

    init(
        in file: CaseFile, _ questionnaires: Questionnaires,
        shown: [InstrumentID: ShownForm] = [:]
    ) throws {
        let link = try file.openLink()
        let asks = try file.asks(of: link.person, in: link.mapping, questionnaires)
        let asked = asks.sheets.filter { $0.voice == link.voice }
        let sheets = try asked.compactMap { asked in
            let id = asked.instrument.id
            return try file.begun(
                id, as: link.voice, of: asks, shown: shown[id] ?? ShownForm())
        }
        self.link = link
        self.asks = asks
        self.asked = asked
        self.sheets = sheets
        linked = LinkedSheets(of: link, about: asks.person, on: file.today, sheets)
    }

    /// The form that was answered.
    /// - Throws: `Refused` for one that the link does not ask.
    func open(_ draft: AnsweredDraft, in file: CaseFile) throws -> QuestionSheet {
        guard file.mayAnswer(about: link.person),
            let open = sheets.first(where: { $0.instrument.id == draft.instrument })
        else { throw Refused() }
        return open
    }

    /// As it stands after this was kept.
    func linked(keeping kept: Response) -> LinkedSheets {
        linked.with(
            sheets.map { $0.instrument.id == kept.instrument ? $0.keeping(kept) : $0 })
    }
}

extension LinkedSheets {
    fileprivate init(
        of link: AnswerLink, about person: Person, on day: Day, _ sheets: [QuestionSheet]
    ) {
        self.init(
            until: link.until, isAdult: person.isAdult(on: day),
            isForChild: link.voice == .own && person.isSpokenToAsChild(on: day),
            voice: link.voice, sheets: sheets.map(LinkedSheet.init))
    }

    fileprivate func with(_ sheets: [QuestionSheet]) -> LinkedSheets {
        LinkedSheets(
            until: until, isAdult: isAdult, isForChild: isForChild, voice: voice,
            sheets: sheets.map(LinkedSheet.init))
    }
}

/// What one form of a link is answered with.
package struct AnsweredDraft: Sendable {
    package let id: ResponseID
    package let instrument: InstrumentID
    package let answers: Answers
    package let edition: Int?
    /// The later edition that a question was shown in.
    package let seen: [ItemID: Int]
    /// What tells this press of the button from every other.
    package let press: String?
    /// What this same form had kept, and took back: an answer, words, a suggestion.
    let emptied: Set<ItemID>
    let unsaid: Set<ItemID>
    let cleared: Set<ItemID>
    /// The language that the questions were read in.
    let language: String?
    package let alert: AlertID

    package init(
        id: ResponseID, instrument: InstrumentID, answers: Answers, edition: Int?,
        seen: [ItemID: Int] = [:], press: String? = nil,
        emptied: Set<ItemID> = [], unsaid: Set<ItemID> = [], cleared: Set<ItemID> = [],
        language: String? = nil, alert: AlertID
    ) {
        self.press = press
        self.emptied = emptied
        self.unsaid = unsaid
        self.cleared = cleared
        self.language = language
        self.id = id
        self.instrument = instrument
        self.answers = answers
        self.edition = edition
        self.seen = seen
        self.alert = alert
    }

    func sheet(of link: AnswerLink) -> AnsweredSheet {
        AnsweredSheet(
            id: id, mapping: link.mapping, person: link.person, instrument: instrument,
            voice: link.voice, answers: answers, emptied: emptied, unsaid: unsaid,
            cleared: cleared, edition: edition, seen: seen, press: press, isByLink: true,
            language: language, alert: alert)
    }
}

extension CaseFile {
    /// The link that the caller came by. A school's ends with the consent to it.
    /// - Throws: `Refused` for everybody else.
    func openLink() throws -> AnswerLink {
        guard caller.role == .guest, let link = standing.link, link.isOpen(on: today) else {
            throw Refused()
        }
        if let service = link.service, try !isConsented(to: service, about: link.person) {
            throw Refused()
        }
        return link
    }

    /// Who is answering: the member whom the link was sent to, or the caller.
    var answerer: Author {
        standing.link?.answerer.map(Author.person) ?? caller.author
    }

    /// Ends the link that the caller came by.
    package func endLink(_ why: AnswerLink.Reason) throws {
        var link = try openLink()
        link.ended = AnswerLink.Ending(why, at: now)
        guard try shelves.links.update(link) else { throw Stale() }
        keeper.wrote(link)
        keeper.touches.wrote(link)
    }
}
