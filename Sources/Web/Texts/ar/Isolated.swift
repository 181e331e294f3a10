/// What keeps its own direction inside a sentence that runs from the right. Without it "116 117"
/// is shown as "117 116" (Unicode Standard Annex 9, isolates).
enum Isolated {
    /// A number, as U+2066 left-to-right isolate … U+2069 pop.
    static func number(_ text: String) -> String { "\u{2066}\(text)\u{2069}" }

    /// A name or somebody's words, which show by their first letter which way they run.
    static func words(_ text: String) -> String { "\u{2068}\(text)\u{2069}" }
}
