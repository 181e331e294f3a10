/// One member in one life area: what each informant said; where nobody rated it, why.
package struct ProfileCell: Sendable {
    let ratings: [ProfileRating]
    let silence: ProfileSilence

    /// - silence: why there is no rating, where there is none.
    package init(ratings: [ProfileRating], silence: ProfileSilence = .notYet) {
        self.ratings = ratings
        self.silence = silence
    }

    func html(_ words: ProfileWords) -> HTML {
        guard !ratings.isEmpty else {
            return HTML(
                """
                <span class="not-asked" aria-hidden="true">\(silence.mark)</span>\
                <span class="hidden-visually">\(words.silences[silence] ?? "")</span>
                """)
        }
        let height = Double(ratings.count) * ProfileRating.height
        let said = HTML.join(ratings.map { $0.said(words) }, with: "; ")
        return HTML(
            """
            <svg class="scale" viewBox="0 0 100 \(height)" aria-hidden="true">\
            \(ratings.enumerated().map { $1.html(y: (Double($0) + 0.5) * ProfileRating.height) })\
            </svg>\
            <span class="hidden-visually">\(said)</span>
            """)
    }
}

/// Why nobody rated an area: three things that are never to be taken for one another.
package enum ProfileSilence: CaseIterable, Hashable, Sendable {
    /// Was asked, and would rather not say.
    case declined
    case notAsked
    /// Is asked, and has not answered yet.
    case notYet

    var mark: String {
        switch self {
        case .declined: "×"
        case .notAsked: "·"
        case .notYet: "–"
        }
    }
}

/// One informant's rating, from 1 (strain) to 5 (resource), with the last round's beside it.
package struct ProfileRating: Sendable {
    static let height = 22.0

    let value: Int
    let words: String
    let informant: Int
    let last: Int?

    /// - words: the rating in words. - informant: the place in `ProfileWords.informants`.
    /// - last: what the same person said in the round before.
    package init(value: Int, words: String, informant: Int = 0, last: Int? = nil) {
        self.value = min(5, max(1, value))
        self.words = words
        self.informant = informant
        self.last = last.map { min(5, max(1, $0)) }
    }

    /// The five steps as dots, a bar from the middle, the ghost, and the informant's own shape.
    func html(y: Double) -> HTML {
        HTML(
            """
            <g class="\(leaning)" transform="translate(50 \(y))">\
            <path class="mid" d="M0-11V11"/><path class="steps" \
            d="M-40 0h0M-20 0h0M0 0h0M20 0h0M40 0h0"/>\
            <path class="lean" d="M0 0H\((value - 3) * 20)"/>\(ghost)\
            <g class="own" transform="translate(\((value - 3) * 20) 0)">\(shape)</g></g>
            """)
    }

    func said(_ words: ProfileWords) -> HTML {
        let who = words.informants.indices.contains(informant) ? words.informants[informant] : nil
        let before = last.map { " (\(words.last): \($0))" }
        return HTML("\(who.map { "\($0): " })\(self.words), \(value)/5\(before)")
    }

    /// Whether the round before stands beside it.
    var hasGhost: Bool { last != nil && last != value }

    private var ghost: HTML? {
        guard let last, hasGhost else { return nil }
        return HTML("<circle class=\"ghost\" cx=\"\((last - 3) * 20)\" r=\"5.5\"/>")
    }

    private var shape: HTML { ProfileRating.shape(informant) }

    private var leaning: String { value < 3 ? "strain" : value > 3 ? "resource" : "even" }

    /// Circle, diamond, square, triangle, hourglass, hexagon: one shape per informant.
    static func shape(_ informant: Int) -> HTML {
        switch informant % 6 {
        case 0: "<circle r=\"7\"/>"
        case 1: "<path d=\"M0-9 9 0 0 9-9 0Z\"/>"
        case 2: "<path d=\"M-6.5-6.5H6.5V6.5H-6.5Z\"/>"
        case 3: "<path d=\"M0-8 8 6.5H-8Z\"/>"
        case 4: "<path d=\"M-7-7.5H7L-7 7.5H7Z\"/>"
        default: "<path d=\"M-4-7.5H4L8.5 0 4 7.5H-4L-8.5 0Z\"/>"
        }
    }
}
