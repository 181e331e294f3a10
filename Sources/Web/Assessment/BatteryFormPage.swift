import Domain
import HTML
import Instruments
import UseCases

/// A battery as a form: a row of fields for each line, and an empty one at the end.
struct BatteryFormPage {
    /// Nil for a new one.
    let battery: Battery?
    let here: MunicipalCatalogue
    let form: FormState
    let isStale: Bool
    let context: SignedInContext

    private var texts: Texts { context.texts }
    private var words: BatteryTexts { context.texts.catalogue.battery }
    private var say: CatalogueWords { CatalogueWords(here: here, context: context) }

    var page: SitePage {
        let title = battery == nil ? words.new : words.change
        let back =
            battery.map { BackLink(say.name($0), to: Paths.battery($0.id)) }
            ?? BackLink(words.title, to: Paths.batteries)
        let lead = battery == nil ? words.newLead : words.changeLead
        return OwnPlace.batteries.page(
            title: title,
            main: HTML(
                "\(PageHead(title, lead: lead, back: back))\(form.summary(texts))\(stale)\(editor)"),
            here: battery.map { Paths.battery($0.id, "change") } ?? Paths.newBattery, in: context)
    }

    private var stale: HTML {
        guard isStale, let battery else { return .empty }
        let typed = form.lineNames(say)
        return StaleNotice(
            texts: texts,
            lines: [
                .init(words.name, battery.name.text, form.value("battery-name")),
                .init(words.window, String(battery.window), form.value("window")),
                .init(words.reminder, String(battery.reminder), form.value("reminder")),
                .init(
                    words.whatIsAsked,
                    battery.lines.map { say.title($0.questionnaire) }.joined(separator: ", "),
                    typed),
            ]
        ).html
    }

    private var editor: PostForm {
        let count = form.lineCount
        let lines = (0..<count).map {
            BatteryLineFields(place: $0, here: here, form: form, context: context)
        }
        let hidden = [
            HiddenField("battery", form.value("battery")), HiddenField("lines", String(count)),
            form.edition(stored: battery?.number ?? 0, isStale: isStale),
        ]
        let save = SubmitButton(
            isStale ? texts.plan.saveMine : words.save, name: "do", value: "save")
        let more = SubmitButton(words.moreLines, kind: .quiet, name: "do", value: "more")
        return PostForm(
            action: battery.map { Paths.battery($0.id, "change") } ?? Paths.batteries,
            hidden: hidden,
            content: HTML(
                """
                \(head)<p class="quiet">\(words.linesHint) \(words.roundsHint)</p>\(lines.map(\.html))\(more)\
                \(ActionBar(save.html))
                """))
    }

    private var head: HTML {
        let name = TextField(
            form.field("battery-name", words.name, isRequired: true),
            value: form.value("battery-name"), maxLength: Name.longest)
        return HTML(
            """
            \(name)<div class="line-fields">\(number("window", words.window, words.windowHint))\
            \(number("reminder", words.reminder, words.reminderHint))\
            \(number("months", words.months, words.monthsHint))</div>
            """)
    }

    private func number(_ name: String, _ label: String, _ hint: String) -> TextField {
        TextField(
            form.field(name, label, hint: hint), value: form.value(name), kind: .whole,
            maxLength: 3, width: .short)
    }
}

extension FormState {
    /// How many rows of fields the form has.
    var lineCount: Int {
        min(max(1, Int(value("lines")) ?? 1), BatteryRules.most + 1)
    }

    /// The questionnaires that are chosen on it, by name.
    fileprivate func lineNames(_ say: CatalogueWords) -> String {
        (0..<lineCount).map { value("line-\($0)-questionnaire") }.filter { !$0.isEmpty }
            .map(say.title).joined(separator: ", ")
    }
}
