import Domain
import HTML
import Instruments
import UseCases

/// What one press of a button sent, read against the form as it is asked now.
struct AnsweringTurn {
    /// What the button was for.
    enum Then: Equatable {
        /// Save, and go where one goes next.
        case next
        case decline, pause
        /// Keep what stands there, and go elsewhere: on without answering, to the question before,
        /// or to all questions on one page.
        case skip, back, whole
        /// One more line for a question that takes several answers; nothing is kept.
        case more(String)
        /// The same page in another language, with what was typed; nothing is kept.
        case say
        /// The script keeps one answer, and the page stays open.
        case keep

        init(_ text: String) {
            switch text {
            case "decline": self = .decline
            case "pause": self = .pause
            case "keep": self = .keep
            case "skip": self = .skip
            case "back": self = .back
            case "whole": self = .whole
            case "say": self = .say
            default: self = text.hasPrefix("more-") ? .more(String(text.dropFirst(5))) : .next
            }
        }

        var isLeaving: Bool { [.pause, .skip, .back, .whole].contains(self) }
    }

    let then: Then
    let fields: FormFields
    let id: ResponseID
    /// The edition the form was opened with; nil if nothing was answered then.
    let edition: Int?
    let seen: [ItemID: Int]
    let answers: Answers
    /// The questions that stood on the form.
    let asked: Set<ItemID>
    /// The questions that stood answered on this form and were emptied.
    private(set) var emptied: Set<ItemID>
    /// The questions about which own words stood on this form and were taken back.
    private(set) var unsaid: Set<ItemID>
    /// The questions whose suggestion was taken away before it was ever an answer.
    private(set) var cleared: Set<ItemID>
    /// The language that the questions were read in.
    let language: String
    /// What the page shows again, should there be something to mend.
    private(set) var state: FormState

    /// - Parameter item: The question of a page of its own; nil for the whole page.
    /// - Throws: `Refused` for forged identities; 413 for more than the form can hold.
    init(_ fields: FormFields, to sheet: AnsweringSheet, item: FormItem? = nil) throws {
        try AnsweringRoom(sheet.form).check(fields)
        self.fields = fields
        then = Then(fields["then"])
        id = try ID(fields["id"]).orRefused()
        edition = try AnsweringTurn.edition(fields, of: sheet)
        let items = item.map { [$0] } ?? AnsweringTurn.items(fields, of: sheet)
        asked = Set((fields.has("only") ? sheet.questions : items).map(\.id))
        let editions = items.map { ($0.id, Int(fields[sheet.names.seen($0.id)])) }
        seen =
            sheet.visit?.seen
            ?? Dictionary(editions) { first, _ in first }.compactMapValues(\.self)
        var reader = AnsweringReader(fields, to: sheet)
        if then == .decline, let item {
            answers = Answers([item.id: .declined])
        } else {
            answers = AnsweringTurn.meant(reader.answers(to: items), then, items, sheet)
        }
        let given = answers
        // By a link a form shows no answer, and so takes back only what it has kept itself.
        let mine = Set(items.map(\.id).filter { fields.has(sheet.names.seen($0)) })
        let stood = sheet.isByLink ? sheet.done.intersection(mine) : sheet.done
        let said = sheet.isByLink ? sheet.worded.intersection(mine) : sheet.worded
        emptied = Set(items.map(\.id).filter { stood.contains($0) && given[$0] == nil })
        unsaid = Set(items.map(\.id).filter { said.contains($0) && given.words[$0] == nil })
        let suggesting = items.filter { sheet.suggests($0) && given[$0.id] == nil }
        cleared = Set(suggesting.map(\.id))
        language = sheet.words.shown
        state = FormState(fields: fields, faults: reader.faults)
    }

    /// What was typed, for a page that finds no fault in it yet.
    var typed: FormState { FormState(fields: fields, faults: []) }

    /// What could not be read takes nothing back.
    mutating func keepWhatStood() {
        emptied = []
        unsaid = []
        cleared = []
    }

    /// The form goes on from what was kept meanwhile.
    mutating func goOn(from edition: Int) {
        var fields = state.fields
        fields.set("edition", String(edition))
        state = FormState(fields: fields, faults: state.faults)
    }

    /// Nothing was answered, nothing said and nothing taken back.
    var isNothing: Bool {
        answers.isBlank && emptied.isEmpty && unsaid.isEmpty && cleared.isEmpty
    }

    /// What tells the opened form that was sent from every other; nil where it does not say.
    var press: String? { fields["press"].isEmpty ? nil : fields["press"] }

    /// Whether it only asks for one more line.
    var isMore: Bool { if case .more = then { true } else { false } }

    /// Who leaves a question has not said yes to what the questionnaire suggested by itself.
    func isLeaving(_ item: FormItem, of sheet: AnsweringSheet) -> Bool {
        guard then.isLeaving, state.faults.isEmpty else { return false }
        let isSuggested =
            sheet.suggests(item) && answers.words.isEmpty
            && answers[item.id] == sheet.suggested(item)
        return isNothing || isSuggested
    }

    mutating func fail(_ field: String, _ message: String) {
        state.faults.append(FieldFault(field: field, message: message))
    }

    /// Who stops for now has not said yes to what the questionnaire suggested by itself.
    private static func meant(
        _ answers: Answers, _ then: Then, _ items: [FormItem], _ sheet: AnsweringSheet
    ) -> Answers {
        guard then == .pause else { return answers }
        var meant = answers
        for item in items
        where sheet.suggests(item) && answers[item.id] == sheet.suggested(item) {
            meant[item.id] = nil
        }
        return meant
    }

    /// By a link it comes out of the sealed visit.
    private static func edition(_ fields: FormFields, of sheet: AnsweringSheet) throws -> Int? {
        if sheet.isByLink { return sheet.edition }
        return fields["edition"].isEmpty ? nil : try Int(fields["edition"]).orRefused()
    }

    /// A page of all questions may send only some of them, and sends nothing of those that did not
    /// stand on it: what another answer has opened since.
    private static func items(_ fields: FormFields, of sheet: AnsweringSheet) -> [FormItem] {
        guard fields.has("only") else {
            return sheet.questions.filter {
                sheet.names.alwaysAsked.contains($0.id)
                    || fields.has(sheet.names.stood($0.id))
                    || sheet.names.fields($0.id).contains(where: fields.has)
            }
        }
        let wanted = fields.all("only").compactMap(sheet.names.item)
        // By a link nothing is kept but what the visit asks.
        if sheet.isByLink { return sheet.questions.filter { wanted.contains($0.id) } }
        return wanted.compactMap(sheet.form.item).filter(\.isQuestion)
    }
}

extension FormFields {
    /// The questions that something was sent about, as forms name them.
    var answered: [String] {
        names.filter { $0.hasPrefix("q-") }.map { String($0.dropFirst(2)) }.sorted()
    }

    /// Which answers the form that sent this was opened with, and by which key it was shown.
    func shown(_ kept: ResponseID? = nil) -> ShownForm {
        ShownForm(
            kept: ID(self["id"]) ?? kept, number: Int(self["key"]),
            visit: has(AnsweringVisit.field) ? self[AnsweringVisit.field] : nil)
    }

    /// The same for the form that it names.
    var shownByName: [InstrumentID: ShownForm] { [InstrumentID(rawValue: self["form"]): shown()] }

    /// What a form sent of these questions, to be sent once more.
    func again(_ items: [FormItem], _ names: AnsweringNames) -> [HiddenField] {
        items.flatMap { names.fields($0.id) }.flatMap { field in
            all(field).map { HiddenField(field, $0) }
        }
    }
}
