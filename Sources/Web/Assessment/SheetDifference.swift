import HTML
import Instruments

/// The answers somebody else kept meanwhile beside those typed here, where they differ.
struct SheetDifference {
    let instrument: Instrument
    let words: InstrumentTexts
    let theirs: Answers
    let form: FormState
    let texts: Texts

    var html: HTML {
        let lines = instrument.items.flatMap { [answer($0), said($0)] }
        return StaleNotice(texts: texts, lines: lines.filter { $0.theirs != $0.yours }).html
    }

    private func answer(_ item: Item) -> StaleNotice.Line {
        StaleNotice.Line(
            words.question(item.id), label(theirs[item.id]?.typed ?? "", item),
            label(form.value(SheetFieldName.answer(item.id)), item))
    }

    private func said(_ item: Item) -> StaleNotice.Line {
        StaleNotice.Line(
            texts.assessment.sayMore(words.question(item.id)), theirs.words[item.id] ?? "",
            form.value(SheetFieldName.words(item.id)))
    }

    /// The words of an answer as a form sends it.
    private func label(_ typed: String, _ item: Item) -> String {
        if typed == SheetFieldName.declined { return texts.assessment.decline }
        return Int(typed).map { words.label(of: $0, to: item.id) } ?? texts.assessment.leftOpen
    }
}
