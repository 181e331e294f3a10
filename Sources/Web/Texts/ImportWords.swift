/// What is wrong in a questionnaire from elsewhere, or does not come along, in each language.
enum ImportWords {
    /// The beginnings of what questions say, each between marks; empty where none says anything.
    static func beginnings(_ words: [String], _ marks: (String, String)) -> String {
        words.map { word in
            marks.0 + (word.count > 60 ? String(word.prefix(59)) + "…" : word) + marks.1
        }.joined(separator: ", ")
    }
}
