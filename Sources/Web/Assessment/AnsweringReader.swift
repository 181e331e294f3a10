import Domain
import HTML
import Instruments

/// Makes answers of what a form sent, and gathers everything that has to be mended. A question left
/// open is simply not among the answers.
struct AnsweringReader {
    /// The longest words that can be kept, whatever a questionnaire from elsewhere allows.
    static let longest = Words.longest

    let sheet: AnsweringSheet
    let fields: FormFields
    private(set) var faults: [FieldFault] = []

    private var texts: AnsweringTexts { sheet.texts }

    init(_ fields: FormFields, to sheet: AnsweringSheet) {
        self.fields = fields
        self.sheet = sheet
    }

    mutating func answers(to items: [FormItem]) -> Answers {
        var answers = Answers()
        for item in items {
            answers[item.id] = answer(to: item)
            guard item.invitesWords else { continue }
            answers.say(words(about: item), about: item.id)
        }
        return answers
    }

    mutating func fail(_ item: ItemID, _ message: String) {
        faults.append(FieldFault(field: sheet.names.answer(item), message: message))
    }

    private mutating func answer(to item: FormItem) -> Answer? {
        let typed = fields[sheet.names.answer(item.id)]
        let isChosen = item.kind.isChoice || item.kind == .boolean
        if isChosen && typed == AnsweringNames.declined { return .declined }
        if !fields[sheet.names.declined(item.id)].isEmpty { return .declined }
        if sheet.takesPoints(item) { return points(typed, item) }
        let values = isChosen ? chosen(item) : written(item)
        return values.isEmpty ? nil : .given(values)
    }

    private mutating func points(_ typed: String, _ item: FormItem) -> Answer? {
        if typed.isEmpty { return nil }
        if item.kind == .integer {
            guard case .integer(let points)? = number(typed, item) else { return nil }
            return .value(points)
        }
        guard let points = Int(typed), item.options.contains(where: { $0.weight?.whole == points })
        else {
            fail(item.id, texts.chooseAnAnswer)
            return nil
        }
        return .value(points)
    }

    private mutating func chosen(_ item: FormItem) -> [FormValue] {
        let typed = fields.all(sheet.names.answer(item.id)).filter { !$0.isEmpty }
        let values = typed.compactMap { value(of: $0, item) }
        guard item.kind == .openChoice else { return values }
        let isOther = typed.contains(AnsweringNames.other)
        let written = fields.all(sheet.names.other(item.id))
        let said = (item.repeats ? written : Array(written.prefix(1)))
            .compactMap { text($0, item) }.map(FormValue.text)
        let isTold = faults.contains { $0.field == sheet.names.answer(item.id) }
        if isOther && said.isEmpty && !isTold { fail(item.id, texts.whatOther) }
        // Words without a mark at "something else" are an answer too, unless one contradicts them.
        guard isOther || typed.isEmpty || item.repeats || said.isEmpty else {
            fail(item.id, texts.keeping.otherOrChosen)
            return values
        }
        return values + said
    }

    private mutating func value(of typed: String, _ item: FormItem) -> FormValue? {
        if typed == AnsweringNames.other, item.kind == .openChoice { return nil }
        if item.kind == .boolean, ["=true", "=false"].contains(typed) {
            return .boolean(typed == "=true")
        }
        let option = item.options.first { sheet.sent($0, of: item) == typed }
        if option == nil { fail(item.id, texts.chooseAnAnswer) }
        return option?.value
    }

    private mutating func written(_ item: FormItem) -> [FormValue] {
        if item.kind == .date { return days(item) }
        let typed = fields.all(sheet.names.answer(item.id))
        let several = item.repeats ? typed : Array(typed.prefix(1))
        return several.compactMap { line -> FormValue? in
            switch item.kind {
            case .integer, .decimal: number(line, item)
            default: text(line, item).map { .text($0) }
            }
        }
    }

    private mutating func number(_ typed: String, _ item: FormItem) -> FormValue? {
        let digits = TypedNumber(typed)
        if digits.isEmpty { return nil }
        if item.kind == .integer, let whole = digits.whole {
            return within(.integer(whole), item)
        }
        if item.kind == .decimal, let exact = digits.exact {
            return within(.decimal(exact), item)
        }
        fail(item.id, texts.notANumber)
        return nil
    }

    private mutating func within(_ value: FormValue, _ item: FormItem) -> FormValue? {
        if item.takes(value) { return value }
        fail(item.id, texts.outside(item.lowest?.text ?? "…", item.highest?.text ?? "…"))
        return nil
    }

    private mutating func text(_ typed: String, _ item: FormItem) -> String? {
        let most = min(item.maxLength ?? AnsweringReader.longest, AnsweringReader.longest)
        guard let said = tidied(typed, item) else { return nil }
        let line =
            item.kind == .text
            ? said : said.split(whereSeparator: \.isNewline).joined(separator: " ")
        guard line.count <= most else {
            fail(item.id, texts.tooLong(most))
            return nil
        }
        return line
    }

    private mutating func words(about item: FormItem) -> String {
        let field = sheet.names.words(item.id)
        do throws(WordsFault) { return try Words(fields[field]).text } catch {
            if case .tooLong(let most) = error {
                faults.append(FieldFault(field: field, message: texts.tooLong(most)))
            }
            return ""
        }
    }

    private mutating func tidied(_ typed: String, _ item: FormItem) -> String? {
        do throws(WordsFault) { return try Words(typed).text } catch {
            if case .tooLong(let most) = error { fail(item.id, texts.tooLong(most)) }
            return nil
        }
    }

    private mutating func days(_ item: FormItem) -> [FormValue] {
        let names = sheet.names
        let parts = [names.day(item.id), names.month(item.id), names.year(item.id)]
            .map(fields.all)
        let count = item.repeats ? parts.map(\.count).max() ?? 0 : 1
        return (0..<count).compactMap { place -> FormValue? in
            let typed = parts.map { place < $0.count ? TypedNumber($0[place]) : TypedNumber("") }
            if typed.allSatisfy(\.isEmpty) { return nil }
            let day = TypedDay.text(day: typed[0], month: typed[1], year: typed[2])
            if day == nil { fail(item.id, texts.notADate) }
            return day.map { .date($0) }
        }
    }
}
