import Domain
import HTML
import Instruments
import UseCases

/// What an administrator said about a file, read against the file and against what is here already.
struct BroughtReading {
    let file: BroughtFile
    let brought: [ImportedQuestionnaire]
    let catalog: Catalog
    let texts: BroughtTexts
    private(set) var reader: FormReader
    /// Nil with faults that the first page can mend.
    private(set) var draft: QuestionnaireDraft?

    /// - Throws: `Refused` for what no page offered.
    init(
        _ fields: FormFields, _ file: BroughtFile, beside brought: [ImportedQuestionnaire],
        _ catalog: Catalog, _ context: SignedInContext
    ) throws {
        self.file = file
        self.brought = brought
        self.catalog = catalog
        texts = context.texts.brought
        reader = FormReader(fields, context.texts)
        draft = try readDraft()
    }

    private var fields: FormFields { reader.fields }

    private mutating func readDraft() throws -> QuestionnaireDraft? {
        let form = spoken()
        let use = try reader.use(of: form, texts)
        let safety = try reader.safety(in: form, for: use, by: catalog, texts)
        guard let form, let use, reader.faults.isEmpty else { return nil }
        let named = use.isOwn ? named(form) : form
        var names: KeyMatching?
        if let key = try key(of: use) { names = matching(named, for: key) }
        return QuestionnaireDraft(named, for: use, safety: safety, matching: names)
    }

    /// The key whose words it is to be.
    /// - Throws: `Refused` for one that no page offered.
    private func key(of use: ImportedUse) throws -> Instrument? {
        guard case .words(let id) = use else { return nil }
        return try catalog.keyWithoutWords(id)
    }

    /// The form in the language that was said, where its file says none.
    private mutating func spoken() -> Form? {
        guard let form = file.report.form, form.language == Form.unknownLanguage else {
            return file.report.form
        }
        guard let language = InstrumentLanguage(rawValue: fields["brought-language"]) else {
            reader.fail("brought-language", texts.confirm.languageMissing)
            return form
        }
        return form.said(in: language)
    }

    /// Under the name that was chosen. One whose file names it not takes a name that is free, so
    /// that it never stands in the way of another.
    private mutating func named(_ form: Form) -> Form {
        let typed = fields["brought-name"].filter { !$0.isWhitespace }
        if typed.isEmpty { return form.id == Form.nameless ? free(form) : form }
        if typed.wholeMatch(of: /[A-Za-z0-9.\-]{1,60}/) == nil {
            reader.fail("brought-name", texts.confirm.nameFault)
            return form
        }
        return form.called(InstrumentID(rawValue: typed))
    }

    private func free(_ form: Form) -> Form {
        let names = (1...(brought.count + 1)).map { number in
            number == 1 ? Form.nameless : InstrumentID(rawValue: "\(form.id.rawValue)-\(number)")
        }
        let forms = names.map(form.called)
        return forms.first { form in
            let standing = brought.first { $0.id.rawValue == "own-\(form.id.rawValue)" }
            return standing == nil || standing?.form == form
        } ?? form
    }

    /// As it was typed; before that, as it is guessed.
    private mutating func matching(_ form: Form, for key: Instrument) -> KeyMatching {
        let questions = Self.toMatch(form)
        guard fields.has(Self.field(0)) else { return KeyMatching(guessedFrom: form, for: key) }
        var names: [ItemID: ItemID] = [:]
        for (place, question) in questions.enumerated() {
            let typed = fields[Self.field(place)].filter { !$0.isWhitespace }
            if typed.isEmpty { continue }
            let name = ItemID(rawValue: typed)
            if key.item(name) == nil {
                reader.fail(Self.field(place), texts.confirm.matchingFault(typed))
            } else if names.values.contains(name) {
                reader.fail(Self.field(place), texts.confirm.matchingTwice(typed))
            } else {
                names[question.id] = name
            }
        }
        return KeyMatching(names)
    }

    /// No key has nearly as many questions; what stands after these does not come along.
    static func toMatch(_ form: Form) -> [FormItem] {
        Array(form.allItems.lazy.filter(\.isQuestion).prefix(300))
    }

    /// The field that says which question of the key a question of the file is.
    static func field(_ place: Int) -> String { "brought-is-\(place)" }
}

extension BroughtReading {
    /// The edition that it would replace.
    func replaced(by draft: QuestionnaireDraft) -> ImportedQuestionnaire? {
        brought.first { $0.id == draft.id }
    }

    /// What the page before said would be replaced: pressed again, it is kept only if that holds.
    func seen(_ draft: QuestionnaireDraft) -> String {
        "\(draft.id.rawValue)/\(replaced(by: draft)?.number ?? 0)"
    }

    /// Words of a key are asked otherwise than they stand in the file, and what is here already is
    /// replaced only by somebody who knows: both are shown before they are kept.
    func mustBeShown(_ draft: QuestionnaireDraft) throws -> Bool {
        if fields["then"] == "show" { return true }
        if fields["brought-seen"] == seen(draft) { return false }
        let made = try draft.questionnaire(in: catalog, number: 1)
        if let replaced = replaced(by: draft) { return !replaced.isSame(as: made) }
        return !draft.use.isOwn
    }
}

extension ImportedUse {
    var isOwn: Bool { if case .own = self { true } else { false } }
}
