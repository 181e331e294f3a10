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
    /// - Parameter shown: The numbers of the keys that a form was shown by before it is sent.
    /// - Throws: `Refused` for a secret that opens nothing: unknown, used, late or called back.
    package func open(
        _ secret: String, shown: [InstrumentID: Int] = [:]
    ) async throws -> LinkedSheets {
        try await files.read(byLink: secret) { file in try sheets(in: file, shown) }
    }

    /// Keeps what stood on one form. The person, round and voice are the link's own, whatever the
    /// form says.
    /// - Throws: `AnswersFault`, `Refused`.
    package func callAsFunction(
        _ draft: AnsweredDraft, by secret: String
    ) async throws -> Answering {
        try await files.change(byLink: secret) { file in
            let link = try file.openLink()
            return try SheetKeeper(file: file, catalogue: questionnaires.here(file))
                .keep(draft.sheet(of: link))
        }
    }

    /// Sends the answers: nothing can be answered by this link any more.
    /// - Throws: `Refused`.
    package func finish(_ secret: String) async throws {
        try await files.change(byLink: secret) { file in
            try finishForms(in: file)
            try file.endLink(.used)
        }
    }

    /// What was answered of each form is all that comes.
    private func finishForms(in file: CaseFile) throws {
        let link = try file.openLink()
        let person = try file.persons.find(link.person)
        let mapping = try file.mappings.find(link.mapping)
        let asks = try questionnaires.here(file).asks(of: person, in: mapping, on: file.today)
            .filter { $0.voice == link.voice }
        for var response in try given(by: link, in: file)
        where response.finishedAt == nil && asks.contains(where: response.answers) {
            response.finishedAt = file.now
            try file.responses.save(response)
        }
    }

    private func given(by link: AnswerLink, in file: CaseFile) throws -> [Response] {
        try file.responses.all().filter {
            $0.mapping == link.mapping && file.isOpen($0)
        }
    }

    /// As it was begun; nil where it has no words.
    private func linked(
        _ asked: AskedSheet, _ response: Response?, _ number: Int?, _ newest: AskedCatalogue,
        _ file: CaseFile
    ) throws -> LinkedSheet? {
        let id = asked.instrument.id
        let catalogue = try file.asked(newest, id, as: number)
        guard let form = catalogue.form(id) else { return nil }
        return LinkedSheet(
            catalogue.instrument(id) ?? asked.instrument, form, response, catalogue)
    }

    private func sheets(
        in file: CaseFile, _ shown: [InstrumentID: Int]
    ) throws -> LinkedSheets {
        let link = try file.openLink()
        file.keepLine(about: link)
        let person = try file.persons.find(link.person)
        let mapping = try file.mappings.find(link.mapping)
        let catalogue = try questionnaires.here(file)
        let given = try given(by: link, in: file)
        let asks = catalogue.asks(of: person, in: mapping, on: file.today)
            .filter { $0.voice == link.voice }
        return LinkedSheets(
            until: link.until, isAdult: person.isAdult(on: file.today),
            isForChild: link.voice == .own && person.isSpokenToAsChild(on: file.today),
            voice: link.voice,
            sheets: try asks.compactMap { asked in
                let response = given.first { $0.answers(asked) }
                let number = response?.keyVersion ?? shown[asked.instrument.id]
                return try linked(asked, response, number, catalogue, file)
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
    /// What tells this press of the button from every other.
    package let press: String?
    package let alert: AlertID
    /// The number of the key that the form was shown by; nil where it does not say.
    package var number: Int?

    package init(
        id: ResponseID, instrument: InstrumentID, answers: Answers, edition: Int?,
        seen: [ItemID: Int] = [:], press: String? = nil, alert: AlertID
    ) {
        self.press = press
        self.id = id
        self.instrument = instrument
        self.answers = answers
        self.edition = edition
        self.seen = seen
        self.alert = alert
    }

    func sheet(of link: AnswerLink) -> AnsweredSheet {
        var sheet = AnsweredSheet(
            id: id, mapping: link.mapping, person: link.person, instrument: instrument,
            voice: link.voice, answers: answers, edition: edition, seen: seen, press: press,
            isByLink: true, alert: alert)
        sheet.number = number
        return sheet
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
    func endLink(_ why: AnswerLink.Reason) throws {
        var link = try openLink()
        link.ended = AnswerLink.Ending(why, at: now)
        guard try shelves.links.update(link) else { throw Stale() }
        keeper.wrote(link)
    }
}
