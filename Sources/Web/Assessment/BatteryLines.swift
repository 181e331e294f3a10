import Domain
import HTML
import Instruments
import UseCases

/// The lines of a battery; what cannot be asked today is an empty place with its reason.
struct BatteryLines: Component {
    let battery: Battery
    let here: MunicipalCatalogue
    /// Whether it says what can be asked today; an earlier edition does not.
    var isNow = true
    let context: SignedInContext

    private var words: BatteryTexts { context.texts.catalogue.battery }
    private var say: CatalogueWords { CatalogueWords(here: here, context: context) }

    var html: HTML {
        ItemList(
            battery.lines.map(item),
            label: "\(say.name(battery)), \(words.edition(battery.number))"
        ).html
    }

    private func item(_ line: BatteryLine) -> ListItem {
        let id = InstrumentID(rawValue: line.questionnaire)
        let reason = isNow ? say.emptiness(of: line.questionnaire) : nil
        let parts = [
            words.band(line.whom), words.voice(line.voice),
            line.rounds.map { words.roundsSaid($0.spans) } ?? words.everyRound,
            reason?.startingLarge,
        ]
        return ListItem(
            say.title(line.questionnaire),
            sentence: parts.compactMap(\.self).joined(separator: " · "),
            to: here.catalogue.instrument(id).map { Paths.questionnaire($0.id) },
            chip: reason == nil ? nil : Chip(words.emptyPlace, kind: .attention))
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
        return spans.map {
            $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)"
        }
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
