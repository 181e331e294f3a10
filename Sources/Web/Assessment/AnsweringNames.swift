import Instruments

/// What the questions of a form are called in addresses and in forms: their own names where those
/// are plain, their places otherwise, since a questionnaire from elsewhere may call them anything.
struct AnsweringNames {
    /// What a form sends for "I would rather not say".
    static let declined = "-"
    /// What a form sends for an answer in other words than those to choose from.
    static let other = "+"
    private static let oneMore = "more"

    private let tokens: [ItemID: String]
    private let items: [String: ItemID]
    /// The questions that hang on no answer.
    let alwaysAsked: Set<ItemID>

    init(_ form: Form) {
        alwaysAsked = form.alwaysAsked
        let pairs = form.allItems.enumerated().map { place, item in
            (item.id, AnsweringNames.isPlain(item.id.rawValue) ? item.id.rawValue : "-\(place)")
        }
        tokens = Dictionary(pairs) { first, _ in first }
        items = Dictionary(pairs.map { ($1, $0) }) { first, _ in first }
    }

    /// A question of a part that is filled in several times has the number of the time after it:
    /// its place would be another as soon as somebody adds one.
    func token(_ item: ItemID) -> String {
        guard item.isRepeated else { return tokens[item] ?? "-" }
        let asked = Occurrence(item)
        let more = (asked.isOneMore ? [Self.oneMore] : []) + asked.times.map(String.init)
        return ([tokens[asked.item] ?? "-"] + more).joined(separator: "~")
    }

    func item(_ token: String) -> ItemID? {
        let parts = token.split(separator: "~", omittingEmptySubsequences: false)
        guard parts.count > 1 else { return items[token] }
        let asked = items[String(parts[0])].map { item in
            Occurrence(
                item, isOneMore: parts[1] == Self.oneMore,
                times: parts.dropFirst().compactMap { Int($0) }
            ).id
        }
        return asked.flatMap { self.token($0) == token ? $0 : nil }
    }

    func answer(_ item: ItemID) -> String { "q-" + token(item) }
    func words(_ item: ItemID) -> String { "words-" + token(item) }
    func other(_ item: ItemID) -> String { "other-" + token(item) }
    func declined(_ item: ItemID) -> String { "declined-" + token(item) }
    func day(_ item: ItemID) -> String { "day-" + token(item) }
    func month(_ item: ItemID) -> String { "month-" + token(item) }
    func year(_ item: ItemID) -> String { "year-" + token(item) }
    /// That a question which hangs on an answer stood on the form.
    func stood(_ item: ItemID) -> String { "on-" + token(item) }
    /// The edition that a question was kept in since the form was opened.
    func seen(_ item: ItemID) -> String { "seen-" + token(item) }

    /// Every field that may carry something of an answer.
    func fields(_ item: ItemID) -> [String] {
        [
            answer(item), words(item), other(item), declined(item), day(item), month(item),
            year(item),
        ]
    }

    /// A place starts with a hyphen, so that it is never another question's own name. Read byte by
    /// byte, because every page of a long form asks it of every question.
    private static func isPlain(_ name: String) -> Bool {
        guard (1...60).contains(name.utf8.count), let first = name.utf8.first else { return false }
        return isLetterOrDigit(first)
            && name.utf8.allSatisfy { isLetterOrDigit($0) || "._-".utf8.contains($0) }
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
            || (0x61...0x7A).contains(byte)
    }
}
