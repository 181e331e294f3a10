import Domain
import HTML
import Instruments
import UseCases

/// An alarming answer behind a link is told also where it cannot be kept: the link ended while its
/// page lay open, or too much came by it at once. No answer is kept, and who made one up for a link
/// that never was is told nothing.
struct UnkeptAlarm: Sendable {
    let tell: TellByLink
    let ids: Identifiers

    /// - Returns: Whether somebody is told now, or was already.
    func raise(_ fields: FormFields, by secret: String) async throws -> Bool {
        let id = InstrumentID(rawValue: fields["form"])
        let number = Int(fields["key"])
        do {
            guard AnsweringTurn.Then(fields["then"]) != .say,
                let catalogue = try await tell.catalogue(for: secret, of: id, number: number),
                let instrument = catalogue.instrument(id), let form = catalogue.form(id)
            else { return false }
            let answers = read(fields, of: instrument, form, secret)
            guard !instrument.safetyPaths(for: answers).isEmpty else { return false }
            try await tell(answers, to: id, number: number, by: secret, alert: ids.next())
            return true
        } catch is Refused {
            return false
        }
    }

    /// What could be read; the rest nobody mends any more.
    private func read(
        _ fields: FormFields, of instrument: Instrument, _ form: Form, _ secret: String
    ) -> Answers {
        let start = AnsweringLinkPlaces(secret: secret, chosen: nil).start
        let pages = AnsweringPages(
            whole: start, back: start, onward: start, saved: start.path, pause: start,
            safety: start, safetyOfWhole: start)
        let names = AnsweringNames(form)
        let again = fields.answered.compactMap(names.item).filter(\.isRepeated)
        let sheet = AnsweringSheet(
            instrument: instrument, form: form, title: "", texts: .nb, areas: [:], given: nil,
            done: [], items: form.allItems + again.compactMap(form.item), response: ids.next(),
            edition: nil,
            isFinished: false, names: names, pages: pages)
        var reader = AnsweringReader(fields, to: sheet)
        return reader.answers(to: sheet.questions)
    }
}
