import Instruments

/// What REDCap calls a kind of question.
struct FieldType {
    let name: String
    let validation: String?

    init(of item: FormItem) {
        (name, validation) =
            switch item.kind {
            case .group, .display: ("descriptive", nil)
            case .choice: (item.repeats ? "checkbox" : "radio", nil)
            case .openChoice: (item.options.isEmpty ? "text" : "radio", nil)
            case .integer: ("text", "integer")
            case .decimal: ("text", "number")
            case .boolean: ("yesno", nil)
            case .date: ("text", "date_ymd")
            case .string: ("text", nil)
            case .text: ("notes", nil)
            }
    }
}

/// The code of an option; the option's number where its value cannot be a code.
enum OptionCode {
    static func text(of option: FormOption, in item: FormItem) -> String {
        let plain = option.value.plain
        if plain.wholeMatch(of: /[A-Za-z0-9_.\-]{1,100}/) != nil { return plain }
        let place = item.options.firstIndex { $0.value == option.value } ?? 0
        return String(place + 1)
    }
}

/// What a data dictionary has no column for.
enum Unsayable {
    /// What stands above the questions: a dictionary has only a name for the form.
    static func head(of form: Form) -> [String] {
        let names = [form.id.rawValue, FieldNames.plain(form.id.rawValue)].map { Wording($0) }
        let isNamed = names.contains(form.title)
        let found: [(String, Bool)] = [
            ("title", !isNamed), ("description", form.introduction != nil),
            ("url", form.url != nil), ("version", !form.version.isEmpty),
            ("publisher", form.publisher != nil),
            ("name", form.name != nil && form.name != form.id.rawValue),
            ("language", form.language != Form.unknownLanguage),
            ("status", form.status != .active),
        ]
        return found.filter(\.1).map(\.0)
    }

    static func all(in item: FormItem) -> [String] {
        let found: [(String, Bool)] = [
            ("translations", isTranslated(item)), ("initial", hasInitial(item)),
            ("maxLength", item.maxLength != nil), ("own words", item.invitesWords),
            ("open-choice", item.kind == .openChoice),
            ("repeats", item.repeats && item.kind != .choice),
            ("system", item.options.contains { hasSystem($0) }),
            ("weight", item.options.contains { countsOtherwise($0) }),
            ("option", item.options.contains { cannotBeWritten($0, in: item) }),
        ]
        return found.filter(\.1).map(\.0)
    }

    private static func isTranslated(_ item: FormItem) -> Bool {
        ([item.wording] + item.options.map(\.wording)).contains { words in
            words.map { !$0.translations.isEmpty } ?? false
        }
    }

    private static func hasInitial(_ item: FormItem) -> Bool {
        !item.initial.isEmpty || item.options.contains(where: \.isInitial)
    }

    private static func hasSystem(_ option: FormOption) -> Bool {
        if case .coding(let coding) = option.value { coding.system != nil } else { true }
    }

    /// In REDCap the code is what is counted.
    private static func countsOtherwise(_ option: FormOption) -> Bool {
        option.weight != ExactNumber(option.value.plain)
    }

    private static func cannotBeWritten(_ option: FormOption, in item: FormItem) -> Bool {
        let words = option.wording?.text ?? option.value.plain
        return OptionCode.text(of: option, in: item) != option.value.plain
            || words.contains { $0 == "|" || $0.isNewline }
    }
}
