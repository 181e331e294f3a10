import Domain
import HTML
import Hummingbird
import Instruments
import UseCases

/// What the address of a questionnaire says beside what it is about: in which language it is
/// answered, and by whose voice.
struct SheetPlaces {
    let family: FamilyID
    let mapping: MappingID
    let person: PersonID
    let instrument: InstrumentID
    let voice: Voice
    /// Which parent answers, where the coordinator holds the pen.
    let answerer: PersonID?
    /// Which of several teachers' answers it is.
    let kept: ResponseID?
    /// The language somebody chose, or that a family's browser asks for and the rest of the site has
    /// not; nil for the one the site is in. It goes along in every address.
    let chosen: InstrumentLanguage?
    /// Whether the coordinator answers together with a member, who holds the tablet.
    let isTogether: Bool
    /// Whether all questions stand on one page.
    let isWhole: Bool

    /// - Throws: `Refused` for what is no identity or no voice.
    init(_ request: Request, _ context: SignedInContext) throws {
        family = try context.family
        mapping = try context.id("mapping")
        person = try context.id("person")
        instrument = InstrumentID(rawValue: try context.parameters.require("instrument"))
        let wanted = request.uri.queryParameters["voice"].map(String.init)
        voice = try wanted.map { try Voice(rawValue: $0).orRefused() } ?? .own
        answerer = try request.uri.queryParameters["by"].map { try ID(String($0)).orRefused() }
        kept = request.uri.queryParameters["kept"].flatMap { ID(String($0)) }
        chosen = .answering(request, context)
        isTogether = !context.account.role.isFamily
        isWhole = request.uri.queryParameters["view"] == "whole"
    }

    var place: SheetPlace {
        SheetPlace(instrument, about: person, as: voice, by: answerer, in: mapping)
    }

    var pages: AnsweringPages {
        AnsweringPages(
            whole: whole, back: list, onward: whole.on("done"),
            onwardFromWhole: whole.on("done").with("view", "whole").path,
            saved: SavedNotice.path(list.path),
            pause: whole.on("pause"), safety: safety.with("form", instrument.rawValue),
            safetyOfWhole: safety)
    }

    /// The whole questionnaire; the other pages lie under it.
    var whole: AnsweringPath {
        AnsweringPath(
            parts + [instrument.rawValue], carried: carried, in: chosen)
    }

    /// The round, from which one came.
    var list: AnsweringPath { AnsweringPath(["families", family.text, "mapping"], in: chosen) }

    /// Another questionnaire about the same member, as this one was answered: all questions on one
    /// page, or the first that waits.
    func next(_ other: AskedSheet) -> AnsweringPath {
        guard isWhole else { return goOn(in: other) }
        return AnsweringPath(parts + [other.instrument.id.rawValue], carried: spoken, in: chosen)
    }

    /// The first question that waits in another questionnaire about the same member.
    func goOn(in other: AskedSheet) -> AnsweringPath {
        AnsweringPath(
            parts + [other.instrument.id.rawValue, "go-on"], carried: spoken, in: chosen)
    }

    private var safety: AnsweringPath {
        let path = AnsweringPath(parts + ["safety"], carried: carried, in: chosen)
        return isTogether ? path.with("together", "yes") : path
    }

    private var carried: [(name: String, value: String)] {
        spoken + (kept.map { [(name: "kept", value: $0.text)] } ?? [])
    }

    private var spoken: [(name: String, value: String)] {
        (voice == .own ? [] : [(name: "voice", value: voice.rawValue)])
            + (answerer.map { [(name: "by", value: $0.text)] } ?? [])
    }

    private var parts: [String] {
        ["families", family.text, "mapping", mapping.text, person.text]
    }

    /// The words of the pages: in the chosen language, else in the account's.
    func texts(_ context: SignedInContext) -> AnsweringTexts {
        let texts = AnsweringTexts.of(chosen ?? InstrumentLanguage(context.language))
        return context.account.role == .child ? texts.forChild : texts
    }
}

extension InstrumentLanguage {
    /// What a member answers in: what they chose, or what their browser asks for where only the
    /// questions are in it. Who works here reads the site's own language.
    static func answering(
        _ request: Request, _ context: SignedInContext
    ) -> InstrumentLanguage? {
        if let chosen = chosen(in: request) { return chosen }
        let wished = wished(request)
        let isForAnswering = !required.contains(wished) && context.account.role.isFamily
        return isForAnswering ? wished : nil
    }
}

/// The page that says whom to call, and the way from it back to the questions one was at.
struct SafetyPlaces {
    private let parts: [String]

    init(_ family: FamilyID, _ mapping: MappingID, _ person: PersonID) {
        parts = ["families", family.text, "mapping", mapping.text, person.text]
    }

    func paths(_ request: Request) -> (here: AnsweringPath, goOn: Path?) {
        let query = request.uri.queryParameters
        let chosen = InstrumentLanguage.chosen(in: request)
        let voice = query["voice"].flatMap { Voice(rawValue: String($0)) }
        let by: PersonID? = query["by"].flatMap { ID(String($0)) }
        let carried =
            (voice.map { [(name: "voice", value: $0.rawValue)] } ?? [])
            + (by.map { [(name: "by", value: $0.text)] } ?? [])
        let here = AnsweringPath(parts + ["safety"], carried: carried, in: chosen)
        guard let form = query["form"].map(String.init) else { return (here, nil) }
        let onward = AnsweringPath(parts + [form, "go-on"], carried: carried, in: chosen)
        return (here.with("form", form), onward.path)
    }
}
