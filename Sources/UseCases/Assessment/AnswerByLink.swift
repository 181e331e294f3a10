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
    /// - Parameter visit: What tells this visit from every other.
    /// - Throws: `Refused` for a secret that opens nothing: unknown, used, late or called back.
    package func open(_ secret: String, visit: String = "") async throws -> LinkedSheets {
        try await files.read(byLink: secret) { file in
            let link = try LinkAsks(in: file, questionnaires, visit: visit)
            file.keepLine(about: link.link)
            return try link.shown()
        }
    }

    /// Lets what was sent be read against what the link asks, and keeps it. The person, round and
    /// voice are the link's own, whatever the form says. Where nothing is read to be kept, it was a
    /// look, and the log says so. A visit that is over keeps what lay open before it, and is shown
    /// no more than anybody is.
    /// - Parameter shown: What the form that was sent says of itself.
    /// - Parameter visit: What tells a visit that begins now from every other.
    /// - Parameter read: Pure: others wait to write meanwhile.
    /// - Throws: `AnswersFault`, `Refused`, `Stale`; what the reading throws.
    package func callAsFunction<Reading: Sendable>(
        by secret: String, shown: [InstrumentID: ShownForm] = [:], visit: String = "",
        _ read: @escaping @Sendable (LinkedSheets) throws -> (Reading, keep: AnsweredDraft?)
    ) async throws -> AnsweredForm<LinkedSheets, Reading> {
        try await files.changeOrLook(byLink: secret) { file in
            let link = try LinkAsks(in: file, questionnaires, shown: shown, visit: visit)
            let (reading, draft) = try read(try link.read())
            guard let draft else {
                file.keepLine(about: link.link)
                return (AnsweredForm(try link.shown(), reading), isChange: false)
            }
            let answering = try SheetKeeper(file: file, open: link.open(draft, in: file))
                .keep(draft.sheet(of: link.link))
            let now = try link.shown(keeping: answering.response)
            return (
                AnsweredForm(try link.shown(), reading, answering, now: now), isChange: true
            )
        }
    }

    /// Sends the answers: nothing can be answered by this link any more. What was answered of each
    /// form is all that comes.
    /// - Parameter press: What tells this press of the button from every other.
    /// - Returns: What was asked, as it stood.
    /// - Throws: `Refused`.
    @discardableResult
    package func finish(_ secret: String, press: String? = nil) async throws -> LinkedSheets {
        try await files.change(byLink: secret) { file in
            let link = try LinkAsks(in: file, questionnaires)
            for var response in link.asks.open
            where response.finishedAt == nil && link.asked.contains(where: response.answers) {
                response.finishedAt = file.now
                try file.responses.save(response)
            }
            try file.endLink(.used, press: press)
            return try link.shown()
        }
    }

    /// Whether this very press has sent the answers just now, and comes a second time.
    package func isSent(_ secret: String, press: String) async throws -> Bool {
        try await files.isSent(byLink: secret, press: press)
    }
}

/// What the link asks that the caller came by, with the answers that stand.
private struct LinkAsks {
    let link: AnswerLink
    let asks: CaseFile.Asks
    let asked: [AskedSheet]
    private let file: CaseFile
    private let sheets: [VisitedAnswers]
    /// The same for who may not go on with their visit.
    private let fresh: [VisitedAnswers]

    init(
        in file: CaseFile, _ questionnaires: Questionnaires,
        shown: [InstrumentID: ShownForm] = [:], visit id: String = ""
    ) throws {
        let (link, round) = try file.openLinkInRound()
        let asks = try file.asks(of: link.person, in: round, questionnaires)
        let asked = asks.sheets.filter { $0.voice == link.voice }
        let sheets = try asked.compactMap { asked in
            let id = asked.instrument.id
            return try file.begun(
                id, as: link.voice, of: asks, shown: shown[id] ?? ShownForm())
        }
        let came = sheets.map { sheet in
            shown[sheet.instrument.id]?.visit
                .flatMap { file.shelves.visit($0, of: link.id) }
                .flatMap { $0.fits(sheet) ? $0 : nil }
        }
        self.link = link
        self.asks = asks
        self.asked = asked
        self.file = file
        let visited = { (sheet: QuestionSheet, came: LinkVisit?) in
            let isSent = shown[sheet.instrument.id] != nil
            return VisitedAnswers(
                sheet, came, new: id, showing: isSent ? nil : sheet.response?.edition)
        }
        self.sheets = zip(sheets, came).map(visited)
        fresh = zip(sheets, came).map { sheet, came in
            visited(sheet, came.flatMap { file.now <= $0.until ? $0 : nil })
        }
    }

    /// The form that was answered.
    /// - Throws: `Refused` for one that the link does not ask.
    func open(_ draft: AnsweredDraft, in file: CaseFile) throws -> QuestionSheet {
        guard file.mayAnswer(about: link.person),
            let open = sheets.first(where: { $0.sheet.instrument.id == draft.instrument })
        else { throw Refused() }
        return open.sheet
    }

    /// What was sent is read against what its page showed.
    func read() throws -> LinkedSheets { try linked(sheets) }

    /// As the next page shows it.
    /// - Parameter kept: What was kept just now.
    func shown(keeping kept: Response? = nil) throws -> LinkedSheets {
        try linked(
            fresh.map { visited in
                guard let kept, visited.sheet.instrument.id == kept.instrument else {
                    return visited
                }
                return VisitedAnswers(
                    visited.sheet.keeping(kept), visited.visit, new: visited.visit.id)
            })
    }

    private func linked(_ sheets: [VisitedAnswers]) throws -> LinkedSheets {
        let person = asks.person
        return LinkedSheets(
            until: link.until, isAdult: person.isAdult(on: file.today),
            isForChild: link.voice == .own && person.isSpokenToAsChild(on: file.today),
            voice: link.voice, sight: LinkSight(link.voice, about: person, on: file.today),
            sheets: try sheets.map { visited in
                try LinkedSheet(visited, at: file.now) {
                    try file.shelves.sealed($0, of: link.id)
                }
            })
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
    /// The visit that it was sent in.
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
    /// The link that the caller came by. A school's ends with the consent to it, and every one with
    /// its round.
    /// - Throws: `Refused` for everybody else.
    func openLinkInRound() throws -> (AnswerLink, Mapping) {
        guard caller.role == .guest, let link = standing.link, link.isOpen(on: today),
            let newest = try mappings.all().last, newest.id == link.mapping
        else { throw Refused() }
        if let service = link.service, try !isConsented(to: service, about: link.person) {
            throw Refused()
        }
        return (link, newest)
    }

    /// Whether no newer round of the family has begun since the link was sent.
    func isInNewestRound(_ link: AnswerLink) throws -> Bool {
        try mappings.all().last?.id == link.mapping
    }

    /// Who is answering: the member whom the link was sent to, or the caller.
    var answerer: Author {
        standing.link?.answerer.map(Author.person) ?? caller.author
    }

    /// Ends the link that the caller came by.
    /// - Parameter press: Which press of the button did it.
    package func endLink(_ why: AnswerLink.Reason, press: String? = nil) throws {
        var (link, _) = try openLinkInRound()
        link.ended = AnswerLink.Ending(why, at: now, press: press)
        guard try shelves.links.update(link) else { throw Stale() }
        keeper.wrote(link)
        keeper.touches.wrote(link)
    }
}
