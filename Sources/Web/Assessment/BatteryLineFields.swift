import Domain
import HTML
import Instruments
import UseCases

/// The fields of one line of a battery.
struct BatteryLineFields: Component {
    let place: Int
    let here: MunicipalCatalogue
    let form: FormState
    let context: SignedInContext

    private var texts: Texts { context.texts }
    private var words: BatteryTexts { context.texts.catalogue.battery }

    var html: HTML {
        HTML(
            """
            <fieldset class="card"><legend>\(words.line(place + 1))</legend>\(questionnaire)\
            <div class="line-fields">\(whom)\(age("from", words.from))\(age("to", words.to))</div>\
            <div class="line-fields">\(voice)\(rounds)</div></fieldset>
            """)
    }

    private func name(_ part: String) -> String { "line-\(place)-\(part)" }

    private var questionnaire: SelectField {
        let say = CatalogueWords(here: here, context: context)
        let chosen = form.value(name("questionnaire"))
        let all = here.catalogue.instruments
        let known = Set(all.map(\.id.rawValue))
        let other = chosen.isEmpty || known.contains(chosen) ? [] : [FieldChoice(chosen, chosen)]
        let choices = { (some: [Instrument]) in
            some.map { FieldChoice($0.id.rawValue, say.title($0)) }
        }
        return SelectField(
            form.field(name("questionnaire"), words.questionnaire),
            groups: [
                ChoiceGroup(texts.catalogue.askedNow, choices(all.filter(here.catalogue.isAsked))),
                ChoiceGroup(
                    words.emptyPlace,
                    choices(all.filter { !here.catalogue.isAsked($0) }) + other),
            ], chosen: chosen, none: words.none)
    }

    private var whom: SelectField {
        SelectField(
            form.field(name("whom"), words.whom),
            choices: [
                FieldChoice(LineWhom.adults.rawValue, words.adults),
                FieldChoice(LineWhom.everybody.rawValue, words.everybody),
                FieldChoice(LineWhom.ages.rawValue, words.ages),
            ], chosen: form.value(name("whom")))
    }

    private func age(_ part: String, _ label: String) -> TextField {
        TextField(
            form.field(name(part), label), value: form.value(name(part)), kind: .whole,
            maxLength: 3, width: .short)
    }

    private var voice: SelectField {
        SelectField(
            form.field(name("voice"), words.who),
            choices: Voice.allCases.map { FieldChoice($0.rawValue, words.voice($0)) },
            chosen: form.value(name("voice")))
    }

    private var rounds: TextField {
        TextField(
            form.field(name("rounds"), words.rounds), value: form.value(name("rounds")),
            maxLength: 40)
    }
}

/// Whom a line is about, as the form asks it.
enum LineWhom: String {
    case adults, everybody, ages
}
