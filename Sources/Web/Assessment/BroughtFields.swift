import Domain
import HTML
import Instruments

/// What a questionnaire from elsewhere is for.
struct BroughtFields: Component {
    /// The keys whose words it can be, by what they are called.
    let keys: [FieldChoice]
    let questionnaire: Form
    let form: FormState
    let language: String
    let texts: Texts

    private var words: BroughtTexts { texts.brought }

    var html: HTML {
        var choices = [FieldChoice("own", words.own, hint: words.ownHint)]
        if !keys.isEmpty {
            choices.append(FieldChoice("words", words.wordsOfKey, hint: words.wordsOfKeyHint))
        }
        let use = RadioField(
            form.field("brought-use", words.use, isRequired: true), choices: choices,
            chosen: form.value("brought-use"))
        return HTML("\(spoken)\(use)\(keys.isEmpty ? nil : key)\(harm)\(own)\(counting)")
    }

    /// Nobody can be asked in a language that nobody knows.
    private var spoken: SelectField? {
        guard questionnaire.language == Form.unknownLanguage else { return nil }
        let choices = InstrumentLanguage.allCases.map {
            FieldChoice($0.rawValue, texts.catalogue.language($0))
        }
        return SelectField(
            form.field(
                "brought-language", words.confirm.language, hint: words.confirm.languageHint,
                isRequired: true),
            choices: choices, chosen: form.value("brought-language"), none: texts.families.choose)
    }

    private var key: SelectField? {
        SelectField(
            form.field("brought-key", words.key, hint: words.keyHint),
            choices: keys, chosen: form.value("brought-key"), none: texts.families.choose)
    }

    /// Asked for every use: an alarming answer that nobody named would be seen too late.
    private var harm: HTML {
        let question = SelectField(
            form.field("brought-harm", words.harm, hint: words.harmHint),
            choices: questionnaire.allItems.filter(\.canAlarm).map {
                FieldChoice($0.id.rawValue, $0.shortName(in: language))
            },
            chosen: form.value("brought-harm"), none: words.harmNone)
        let answers = TextField(
            form.field("brought-harm-from", words.harmFrom, hint: words.harmFromHint),
            value: form.value("brought-harm-from"), maxLength: 500)
        return HTML("\(question)\(answers)")
    }

    private var own: HTML {
        let area = SelectField(
            form.field("brought-area", words.area, hint: words.areaHint),
            choices: LifeArea.allCases.map { FieldChoice($0.rawValue, texts.shared.area($0)) },
            chosen: form.value("brought-area"), none: words.allAreas)
        let who = RadioField(
            form.field("brought-who", words.who, hint: words.whoHint),
            choices: Respondent.allCases.map { FieldChoice($0.rawValue, words.respondent($0)) },
            chosen: form.value("brought-who"))
        return HTML(
            """
            \(area)\(who)\(number("brought-from", words.youngest))\
            \(number("brought-to", words.oldest, words.oldestHint))\
            \(number("brought-minutes", words.minutes))
            """)
    }

    private func number(_ name: String, _ label: String, _ hint: String? = nil) -> TextField {
        TextField(
            form.field(name, label, hint: hint), value: form.value(name), kind: .whole,
            maxLength: 3, width: .short)
    }

    private var counting: HTML {
        let choices =
            [FieldChoice("none", words.countNothing)]
            + Direction.allCases.map { FieldChoice($0.rawValue, words.countSum($0)) }
        let how = RadioField(
            form.field("brought-counting", words.counting, hint: words.countingHint),
            choices: choices, chosen: form.value("brought-counting"))
        let source = TextField(
            form.field("brought-source", words.source, hint: words.sourceHint),
            value: form.value("brought-source"), maxLength: 500)
        return HTML("\(how)\(source)\(counted)")
    }

    /// Which answers a sum counts: all with points, unless somebody says otherwise.
    private var counted: HTML? {
        let scored = questionnaire.allItems.filter(\.isScored)
        if scored.isEmpty { return nil }
        let questions = CheckboxField(
            form.field("brought-not-counted", words.notCounted, hint: words.notCountedHint),
            choices: scored.map { FieldChoice($0.id.rawValue, $0.shortName(in: language)) },
            chosen: Set(form.all("brought-not-counted")))
        let answers = TextField(
            form.field("brought-no-points", words.noPoints, hint: words.noPointsHint),
            value: form.value("brought-no-points"), maxLength: 500)
        return HTML("\(questions)\(answers)")
    }
}

extension FormItem {
    /// Its name and the beginning of its words, short enough for a list to choose from.
    fileprivate func shortName(in language: String) -> String {
        let said = wording?.said(in: language) ?? ""
        let words = said.count > 60 ? said.prefix(59) + "…" : said[...]
        return [id.rawValue, String(words)].filter { !$0.isEmpty }.joined(separator: ": ")
    }
}
