import Domain
import HTML
import Instruments
import UseCases

/// The questions of a round that wait, by their names in the language that a member answers in, on
/// a page that is otherwise in the language of the site.
struct QuestionsInTongue {
    /// Those about oneself first.
    let sheets: [MappingRounds.Sheets]
    let rounds: MappingRounds
    let round: Mapping
    let language: InstrumentLanguage
    let context: SignedInContext

    private var words: RoundWords { .of(language) }

    var html: HTML? {
        let parts = sheets.compactMap(part)
        guard !parts.isEmpty else { return nil }
        return HTML("<div class=\"stack\"\(language.tongue.attributes)>\(parts)</div>")
    }

    private func part(_ sheets: MappingRounds.Sheets) -> HTML? {
        let waiting = sheets.asks.filter {
            $0.voice != .teacher && !rounds.standing(of: $0).isAnswered
        }
        guard !waiting.isEmpty else { return nil }
        let isOwn = sheets.person.id == context.caller.person
        let title = isOwn ? words.questionsToYou : words.about(sheets.person.firstName)
        let items = waiting.map { asked in
            let texts = rounds.catalogue.texts(asked.instrument.id, language)
            return ListItem(
                texts?.plainTitle ?? "",
                button: LinkButton(
                    AnsweringTexts.of(language).start,
                    to: Paths.sheet(rounds.family.id, round.id, asked).answered(in: language),
                    kind: .quiet, about: texts?.plainTitle
                ).html)
        }
        return HTML("<div><h3>\(title)</h3>\(ItemList(items, label: title))</div>")
    }
}

extension Path {
    func answered(in language: InstrumentLanguage?) -> Path {
        language.map { with("in", $0.rawValue) } ?? self
    }
}
