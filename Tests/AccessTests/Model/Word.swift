extension Town {
    /// A word unlike all others, so that it is recognised wherever it appears: `zq17qz`.
    struct Word: Sendable {
        enum Of: Sendable {
            case familyName, whyEnrolled
            case memberName(String)
            /// Written in these: a consent and what is shown under it say the same.
            case things([String])
            /// What was done about an alarming answer.
            case alarm
            /// Why a file was opened in acute need, or what the review found.
            case emergency(String)
            case plea(String)
            /// That child welfare was told.
            case report(by: String)
        }

        let number: Int
        let household: String
        let of: Of
        /// False for what was written anew since: it stands only in old versions of the plan.
        var isCurrent = true
        /// The versions of the plan in which it stands.
        var versions = 0

        var text: String { "zq\(number)qz" }
    }

    /// A line of a family's log.
    struct Line: Sendable {
        enum Kept: Sendable {
            case fromNobody
            case from(Set<String>)
            case fromFamily
            case untilTold(String)
        }

        let at: Int
        let household: String
        let account: String
        let act: String
        /// What was written; from whom the line is kept follows when all of it is known.
        var writes: [String] = []
        var kept: Kept?
    }

    /// A new word, remembered.
    mutating func word(_ household: String, _ of: Word.Of) -> Word {
        said += 1
        let word = Word(number: said, household: household, of: of)
        words[word.number] = word
        return word
    }

    mutating func forget(_ word: Word) { words[word.number] = nil }
}
