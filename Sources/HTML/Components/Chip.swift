/// A status in one or two words; a shape before the words says the same as the colour.
package struct Chip: Component {
    package enum Kind: String, CaseIterable, Sendable {
        case plain, active, planned, done, attention
    }

    let words: String
    let kind: Kind

    package init(_ words: String, kind: Kind = .plain) {
        self.words = words
        self.kind = kind
    }

    package var html: HTML {
        HTML("<span class=\"chip chip-\(kind.rawValue)\">\(words)</span>")
    }

    package static var examples: [Example] {
        let words = ["Forslag", "I gang", "Avtalt", "Nådd", "Vi har ikke spurt"]
        let chips = zip(words, Kind.allCases).map { Chip($0, kind: $1) }
        return [
            Example("Chip, all kinds", HTML("<p class=\"row\">\(chips)</p>")),
            Example("Chip, unsafe and long", Chip(Hard.unsafe + Hard.long)),
        ]
    }
}
