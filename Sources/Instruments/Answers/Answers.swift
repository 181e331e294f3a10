/// One person's answers to one questionnaire, and what the person said in own words.
package struct Answers: Sendable, Equatable {
    /// The answers so far; a question that is not here has not been answered.
    package private(set) var given: [ItemID: Answer]
    /// The person's own words; never empty strings.
    package private(set) var words: [ItemID: String]

    /// Answers as given; empty words are left out.
    package init(_ given: [ItemID: Answer] = [:], words: [ItemID: String] = [:]) {
        self.given = given
        self.words = words.filter { !$0.value.isEmpty }
    }

    /// The answer to one question; nil takes the answer back.
    package subscript(item: ItemID) -> Answer? {
        get { given[item] }
        set { given[item] = newValue }
    }

    /// Keeps what the person said about a question; empty words take it back.
    package mutating func say(_ said: String, about item: ItemID) {
        words[item] = said.isEmpty ? nil : said
    }

    /// Whether nothing has been answered, declined or said.
    package var isBlank: Bool { given.isEmpty && words.isEmpty }

    /// Every text that somebody wrote as an answer, in the order of the questions' names.
    package var written: [String] {
        given.sorted { $0.key < $1.key }.flatMap { item, answer -> [String] in
            guard case .given(let values) = answer else { return [] }
            return values.compactMap { if case .text(let text) = $0 { text } else { nil } }
        }
    }
}
