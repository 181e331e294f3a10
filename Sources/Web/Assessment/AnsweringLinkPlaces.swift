import Domain
import HTML
import Hummingbird
import Instruments
import UseCases

/// The addresses behind one link. A form is named by its place, not by what it is called: the
/// address stays in a phone's history, and tells nobody what was asked.
struct AnsweringLinkPlaces {
    let secret: String
    /// The language somebody chose; nil for the browser's own.
    let chosen: InstrumentLanguage?

    static func isBehindLink(_ request: Request) -> Bool {
        let parts = request.uri.path.lowercased().split(separator: "/")
        return parts.first == "l" && parts.count > 1
    }

    var start: AnsweringPath { at() }
    var send: AnsweringPath { at("send") }
    var pause: AnsweringPath { at("pause") }
    var safety: AnsweringPath { at("safety") }
    var goOn: AnsweringPath { at("go-on") }

    func whole(_ place: Int) -> AnsweringPath { at(String(place + 1)) }

    /// Where any question of a form is sent whose questions hang on answers: an address that named
    /// one of those would tell, from the telephone's history, what was answered.
    func same(_ place: Int) -> AnsweringPath { whole(place).on("q") }

    private func at(_ parts: String...) -> AnsweringPath {
        AnsweringPath(["l", secret] + parts, in: chosen)
    }
}

/// What a link asks, laid out for its pages.
struct AnsweringLink {
    let sheets: LinkedSheets
    let places: AnsweringLinkPlaces
    let texts: AnsweringTexts
    let ids: Identifiers

    /// Whether several forms are answered by the link.
    var hasParts: Bool { sheets.sheets.count > 1 }

    private var done: Int { sheets.asked - sheets.left }

    /// The form at a place of the link.
    /// - Throws: `Refused` for a place that it has not.
    func sheet(_ place: Int) throws -> AnsweringSheet {
        guard sheets.sheets.indices.contains(place) else { throw Refused() }
        let linked = sheets.sheets[place]
        let words = linked.catalogue.texts(linked.instrument.id, texts.language)
        return AnsweringSheet(
            instrument: linked.instrument, form: linked.form, title: words?.plainTitle ?? "",
            texts: texts, areas: words?.areas(of: linked.instrument) ?? [:], given: nil,
            done: linked.done, items: linked.items,
            response: linked.response ?? ids.next(), edition: linked.edition,
            isFinished: linked.isFinished, names: AnsweringNames(linked.form),
            pages: pages(place),
            visit: AnsweringVisit(
                mark: linked.visit, seen: linked.seen, hanging: linked.form.hanging),
            touched: linked.touched, worded: linked.worded,
            isUnread: words?.isUnreadTranslation ?? false,
            timeFrame: words?.timeFrame ?? "", saidAlone: words?.introductionAlone,
            isForYoung: sheets.voice == .own && !sheets.isAdult)
    }

    /// The first question that waits, in whichever form; nil when none does.
    var first: AnsweringPath? { firstLeft(from: 0) }

    /// Whom to call, the same for everybody: whether anybody was told is no matter of the link.
    var calm: SafetyWords {
        SafetyWords(
            texts: texts.safety, reader: sheets.voice == .own ? .oneself : .aboutChild,
            isAdult: sheets.isAdult)
    }

    private func pages(_ place: Int) -> AnsweringPages {
        let before = sheets.sheets.prefix(place).map(\.questions.count).reduce(0, +)
        let onward = firstLeft(from: place + 1) ?? places.send
        return AnsweringPages(
            whole: places.whole(place), back: places.start, onward: onward,
            onwardFromWhole: wholeLeft(from: place + 1).path,
            saved: wholeLeft(from: place + 1).path, pause: places.pause, safety: places.safety,
            safetyOfWhole: places.safety,
            same: sheets.sheets[place].form.hangs ? places.same(place) : nil, goOn: places.goOn,
            before: before, all: sheets.asked, allDone: done, isPart: hasParts)
    }

    private func firstLeft(from place: Int) -> AnsweringPath? {
        for (number, linked) in sheets.sheets.enumerated() where number >= place {
            guard let item = linked.left.first else { continue }
            return places.whole(number).on("q", AnsweringNames(linked.form).token(item.id))
        }
        return nil
    }

    private func wholeLeft(from place: Int) -> AnsweringPath {
        let next = sheets.sheets.indices.first { $0 >= place && !sheets.sheets[$0].left.isEmpty }
        return next.map(places.whole) ?? places.send
    }
}
