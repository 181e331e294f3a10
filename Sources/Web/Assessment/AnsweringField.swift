import HTML
import Instruments

/// One question with its answers, whatever kind it is: faces for children, a row of numbers for a
/// long scale, boxes where several may be chosen, room for words and numbers.
struct AnsweringField {
    let item: FormItem
    let sheet: AnsweringSheet
    let form: FormState
    /// Whether it fills a page: then it is the heading, and declining is a button of the page.
    var isAlone = false
    /// Whether one more line is shown than there are answers.
    var hasMore = false

    private var texts: AnsweringTexts { sheet.texts }
    private var names: AnsweringNames { sheet.names }
    private var name: String { names.answer(item.id) }

    var html: HTML {
        HTML(
            """
            <div class="question" data-question="\(names.token(item.id))">\(stood)\(picture)\
            \(answers)\(ownWords)\(declining)</div>
            """)
    }

    /// A question that came after the page was opened sends nothing, and must not be taken for one
    /// that was emptied.
    private var stood: HTML? {
        if isAlone || names.alwaysAsked.contains(item.id) { return nil }
        return HiddenField(names.stood(item.id), "yes").html
    }

    private var picture: TopicPicture? { sheet.topic(of: item.id).map(TopicPicture.init) }

    private var answers: HTML {
        switch item.kind {
        case .choice, .openChoice, .boolean:
            HTML("\(item.repeats ? boxes : choice)\(otherWords)")
        case .integer, .decimal, .string, .text: AnsweringLines(field: self).html
        case .date: AnsweringDate(field: self).html
        case .group, .display: .empty
        }
    }

    /// The question as the label of its answers.
    func label(_ hint: String? = nil) -> Field {
        let said = sheet.words.say(item.wording)
        let number = item.prefix.map { "\($0) " } ?? ""
        var field = form.field(
            name, number + (said?.text ?? item.id.rawValue), hint: hint,
            note: item.isRequired ? texts.keeping.needsAnswer : nil)
        field.tongue = said?.tongue
        field.isHeading = isAlone
        return field
    }

    private var choice: HTML {
        RadioField(
            label(), choices: choices, chosen: form.value(name), layout: layout,
            apart: isAlone ? nil : decline
        ).html
    }

    private var boxes: HTML {
        CheckboxField(
            label(texts.chooseSeveral), choices: choices, chosen: form.chosen(name)
        ).html
    }

    private var decline: FieldChoice { FieldChoice(AnsweringNames.declined, texts.decline) }

    private var choices: [FieldChoice] {
        if item.kind == .boolean {
            return [FieldChoice("=true", texts.yes), FieldChoice("=false", texts.no)]
        }
        let named = item.options.map { option in
            let said = sheet.words.say(option.wording)
            let words = said?.text ?? option.value.plain
            var choice = FieldChoice(sheet.sent(option, of: item), isLong ? short(option) : words)
            choice.tongue = isLong ? nil : said?.tongue
            return choice
        }
        let other = FieldChoice(AnsweringNames.other, texts.otherAnswer)
        return named + (item.kind == .openChoice ? [other] : [])
    }

    private func short(_ option: FormOption) -> String {
        option.weight?.text ?? option.value.plain
    }

    /// A scale of points too long for words under each.
    private var isLong: Bool { item.options.count > 7 && sheet.takesPoints(item) }

    private var layout: RadioField.Layout {
        let said = item.options.map { sheet.words.say($0.wording)?.text ?? $0.value.plain }
        if isLong { return .scale(low: said.first ?? "", high: said.last ?? "") }
        if sheet.hasFaces(item) { return .faces }
        return !isAlone && said.allSatisfy { $0.count <= 18 } ? .row : .list
    }

    private var otherWords: HTML? {
        guard item.kind == .openChoice else { return nil }
        let name = names.other(item.id)
        let most = item.maxLength.map { min($0, AnsweringReader.longest) }
        guard item.repeats else {
            let field = form.field(name, texts.whatOther)
            return TextField(field, value: form.value(name), maxLength: most).html
        }
        let lines = shownLines(form.all(name)).enumerated().map { place, value -> TextField in
            let label = place == 0 ? texts.whatOther : "\(texts.whatOther) (\(place + 1))"
            let id = place == 0 ? name : "\(name)-\(place + 1)"
            return TextField(Field(name, label: label, id: id), value: value, maxLength: most)
        }
        return HTML("\(lines)\(more)")
    }

    /// What stands there, and room for one more.
    func shownLines(_ values: [String]) -> [String] {
        values.filter { !$0.isEmpty } + [""] + (hasMore ? [""] : [])
    }

    var more: SubmitButton {
        SubmitButton(
            texts.addAnother, kind: .quiet, name: "then", value: "more-\(names.token(item.id))")
    }

    private var ownWords: WordsField? {
        guard item.invitesWords else { return nil }
        let name = names.words(item.id)
        let about = sheet.areas[item.id] ?? sheet.words.say(item.wording)?.text ?? ""
        return WordsField(
            form.field(name, texts.sayMore(about), note: texts.optional),
            value: form.value(name), rows: 2, maxLength: AnsweringReader.longest, isFamilys: true)
    }

    /// Where the answer is not one of several buttons, declining is a box of its own.
    private var declining: HTML? {
        let isRadio = (item.kind.isChoice || item.kind == .boolean) && !item.repeats
        guard !isAlone, !isRadio else { return nil }
        let name = names.declined(item.id)
        let isChosen = !form.value(name).isEmpty
        let box = HTML(
            """
            <input type="checkbox" id="\(name)" name="\(name)" value="yes"\
            \("checked", when: isChosen)>
            """)
        return HTML("<label class=\"choice\">\(box) <span>\(texts.decline)</span></label>")
    }
}

extension AnsweringSheet {
    /// What a form sends for a choice: the points of a shipped questionnaire; otherwise the code,
    /// with its system where two systems have the same, marked so that it is no word of ours.
    func sent(_ option: FormOption, of item: FormItem) -> String {
        if takesPoints(item), let points = option.weight?.whole { return String(points) }
        let same = item.options.count { $0.value.plain == option.value.plain }
        guard same > 1, case .coding(let coding) = option.value, let system = coding.system else {
            return "=" + option.value.plain
        }
        return "=\(system)|\(coding.code)"
    }

    /// Faces stand for how one has it, from very hard to very good: only where that is asked of a
    /// child, since a face would lead astray where five answers mean something else.
    func hasFaces(_ item: FormItem) -> Bool {
        instrument.audience.who == .child && instrument.id == "life-areas-child"
            && item.options.count == 5
    }
}
