import Domain
import HTML
import UseCases

/// The lines of a battery as a table; what cannot be asked today is an empty place with its reason.
struct BatteryTable: Component {
    let battery: Battery
    let here: MunicipalCatalogue
    /// Whether it says what can be asked today; an earlier edition does not.
    var isNow = true
    let context: SignedInContext

    private var words: BatteryTexts { context.texts.catalogue.battery }
    private var say: CatalogueWords { CatalogueWords(here: here, context: context) }

    var html: HTML {
        let columns = [words.questionnaire, words.whom, words.who, words.rounds]
            + (isNow ? [words.now] : [])
        return DataTable(
            caption: "\(say.name(battery)), \(words.edition(battery.number))",
            columns: columns.map { TableColumn($0) }, rows: battery.lines.map(row),
            hidesCaption: true
        ).html
    }

    private func row(_ line: BatteryLine) -> [HTML] {
        [
            HTML(text: say.title(line.questionnaire)),
            HTML(text: words.band(line.whom)), HTML(text: words.voice(line.voice)),
            HTML(text: line.rounds.map { words.roundsSaid($0.spans) } ?? words.everyRound),
        ] + (isNow ? [now(line)] : [])
    }

    private func now(_ line: BatteryLine) -> HTML {
        guard let reason = say.emptiness(of: line.questionnaire) else {
            return Chip(context.texts.catalogue.isAsked, kind: .active).html
        }
        return HTML("\(Chip(words.emptyPlace, kind: .attention)) \(reason)")
    }
}

extension Set<Int> {
    /// The numbers as one writes them: "0–3, 5".
    var spans: String {
        var spans: [ClosedRange<Int>] = []
        for number in sorted() {
            if let last = spans.last, last.upperBound == number - 1 {
                spans[spans.count - 1] = last.lowerBound...number
            } else {
                spans.append(number...number)
            }
        }
        return spans.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)" }
            .joined(separator: ", ")
    }

    /// Nil for what is no list of numbers and spans, such as "0–3, 5".
    init?(spans text: String) {
        var numbers: Set<Int> = []
        let parts = text.split { $0 == "," || $0 == ";" || $0.isWhitespace }
        for part in parts {
            let ends = part.split { $0 == "–" || $0 == "-" }.map { Int($0) }
            guard (1...2).contains(ends.count), let first = ends[0],
                let last = ends[ends.count - 1], (0...99).contains(first),
                (first...99).contains(last)
            else { return nil }
            numbers.formUnion(first...last)
        }
        self = numbers
    }
}
