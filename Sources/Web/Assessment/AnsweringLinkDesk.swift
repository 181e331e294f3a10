import Domain
import Hummingbird
import Instruments
import UseCases

/// Lays what a link asks before whoever holds it, and makes answers to keep of what was read. It
/// holds nothing of the request, so that it can be used while the family's file is open.
struct AnsweringLinkDesk: Sendable {
    let places: AnsweringLinkPlaces
    let texts: AnsweringTexts
    private let ids: Identifiers

    /// What tells a visit that begins with this request from every other.
    let visit: String

    init(_ request: Request, _ context: VisitContext, _ ids: Identifiers) throws {
        let chosen = InstrumentLanguage.chosen(in: request)
        places = AnsweringLinkPlaces(
            secret: try context.parameters.require("secret"), chosen: chosen)
        texts = .of(chosen ?? .wished(request))
        self.ids = ids
        visit = ids.next(AnswerLink.self).text
    }

    func link(_ sheets: LinkedSheets) -> AnsweringLink {
        AnsweringLink(
            sheets: sheets, places: places, texts: sheets.isForChild ? texts.forChild : texts,
            ids: ids)
    }

    /// What was read, to be kept.
    /// - Throws: `Refused` for a form that now stands at another place of the link than when it was
    ///   opened: no answer is ever kept under another question.
    func draft(_ reading: AnsweringReading) throws -> AnsweredDraft {
        let turn = reading.turn
        let instrument = reading.sheet.instrument.id
        guard turn.fields["form"] == instrument.rawValue else { throw Refused() }
        return AnsweredDraft(
            id: turn.id, instrument: instrument, answers: turn.answers, edition: turn.edition,
            seen: turn.seen, press: reading.sheet.visit?.mark.id, emptied: turn.emptied,
            unsaid: turn.unsaid, cleared: turn.cleared, language: turn.language,
            alert: ids.next())
    }
}
