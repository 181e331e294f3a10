import Domain
import HTML
import UseCases

/// One part of the typology as a form: a row for each line, and an empty one at the end.
struct TypologyFormPage {
    /// Nil for the types of families.
    let area: LifeArea?
    let here: MunicipalCatalogue
    let form: FormState
    let isStale: Bool
    let context: SignedInContext

    private var texts: Texts { context.texts }
    private var words: TypologyTexts { context.texts.catalogue.typology }
    private var path: Path { area.map(Paths.typology) ?? Paths.familyTypes }

    var page: SitePage {
        let title = area.map(texts.shared.area) ?? words.familyTypes
        let head = PageHead(
            title, lead: words.editLead, back: BackLink(words.title, to: Paths.typology))
        return OwnPlace.typology.page(
            title: "\(words.title) – \(title)",
            main: HTML("\(head)\(form.summary(texts))\(stale)\(editor)"), here: path, in: context)
    }

    private var stale: HTML {
        guard isStale, let typology = here.settings.typology else { return .empty }
        let theirs =
            area.map { area in
                typology.factors.filter { $0.lifeArea == area }.map(\.name.text)
            } ?? typology.familyTypes.map(\.name.text)
        let yours = (0..<form.rowCount).map { form.value("\(prefix)-\($0)-name") }
            .filter { !$0.isEmpty }
        return StaleNotice(
            texts: texts,
            lines: [
                .init(
                    words.factors, theirs.joined(separator: ", "), yours.joined(separator: ", "))
            ]
        ).html
    }

    private var prefix: String { area == nil ? "type" : "factor" }

    private var editor: PostForm {
        let count = form.rowCount
        let save = SubmitButton(
            isStale ? texts.plan.saveMine : words.save, name: "do", value: "save")
        let more = SubmitButton(words.more, kind: .quiet, name: "do", value: "more")
        let number = here.settings.typology?.number ?? 0
        return PostForm(
            action: path,
            hidden: [
                HiddenField("lines", String(count)),
                form.edition(stored: number, isStale: isStale),
            ],
            content: HTML(
                """
                <p class="quiet">\(words.removeHint)</p>\((0..<count).map(row))\(more)\
                \(ActionBar(save.html))
                """))
    }

    private func row(_ place: Int) -> HTML {
        let name = { (part: String) in "\(prefix)-\(place)-\(part)" }
        let code = HiddenField(name("code"), form.value(name("code")))
        let title = area == nil ? words.type(place + 1) : words.factor(place + 1)
        let label = area == nil ? words.typeName : words.factorName
        let what = TextField(
            form.field(name("name"), label), value: form.value(name("name")),
            maxLength: Name.longest)
        return HTML(
            """
            <fieldset class="card"><legend>\(title)</legend>\(code)\(what)\
            \(area == nil ? meaning(name("meaning")) : leaning(name("leaning")))</fieldset>
            """)
    }

    private func leaning(_ name: String) -> HTML {
        SelectField(
            form.field(name, words.leaningLabel),
            choices: FactorLeaning.allCases.map { FieldChoice($0.rawValue, words.leaning($0)) },
            chosen: form.value(name)
        ).html
    }

    private func meaning(_ name: String) -> HTML {
        WordsField(
            form.field(name, words.typeMeaning), value: form.value(name), rows: 2, maxLength: 500
        ).html
    }
}

extension FormState {
    /// How many rows of fields the form has.
    var rowCount: Int { min(max(1, Int(value("lines")) ?? 1), TypologyRules.most + 1) }

    /// What was typed, with an empty row at the end that gets a code of its own.
    func withOneMoreRow(_ prefix: String, code: String) -> FormState {
        var more = self
        more.fields.set("\(prefix)-\(rowCount)-code", code)
        more.fields.set("lines", String(rowCount + 1))
        return more
    }
}
