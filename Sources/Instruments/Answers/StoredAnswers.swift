// The stored form of answers: one line per answer, sorted, so that equal answers have equal text.
//
//     economy=2
//     health=-
//     economy:We pay the rent late%0Abut we manage
//
// Item names escape what would end them; words escape line breaks and other control characters.

extension Answers {
    /// The compact text under which answers are kept; `init(stored:)` reads it back unchanged.
    package var stored: String {
        let values = given.sorted { $0.key < $1.key }.map { item, answer in
            PercentCoding.encoded(item.rawValue, also: Self.marks) + "=" + Self.text(of: answer)
        }
        let said = words.sorted { $0.key < $1.key }.map { item, words in
            PercentCoding.encoded(item.rawValue, also: Self.marks) + ":"
                + PercentCoding.encoded(words)
        }
        return (values + said).joined(separator: "\n")
    }

    /// Reads the compact text; throws with the number of the first line that is not an answer.
    package init(stored: String) throws(UnreadableAnswers) {
        self.init()
        for (index, line) in stored.utf8.split(separator: UInt8(ascii: "\n")).enumerated() {
            guard take(line) else { throw UnreadableAnswers(line: index + 1) }
        }
    }

    private static let marks: Set<UInt8> = [UInt8(ascii: "="), UInt8(ascii: ":")]

    private static func text(of answer: Answer) -> String {
        switch answer {
        case .value(let value): String(value)
        case .declined: "-"
        }
    }

    /// Takes one line; false when it is not an answer or the item has had one already.
    private mutating func take(_ line: Substring.UTF8View) -> Bool {
        guard let mark = line.firstIndex(where: Self.marks.contains),
            let name = PercentCoding.decoded(line[..<mark])
        else { return false }
        let item = ItemID(rawValue: name)
        let rest = line[line.index(after: mark)...]
        return line[mark] == UInt8(ascii: "=") ? take(rest, to: item) : say(rest, about: item)
    }

    private mutating func take(_ text: Substring.UTF8View, to item: ItemID) -> Bool {
        guard self[item] == nil else { return false }
        let text = String(decoding: text, as: UTF8.self)
        self[item] = text == "-" ? .declined : Int(text).map(Answer.value)
        return self[item] != nil
    }

    private mutating func say(_ text: Substring.UTF8View, about item: ItemID) -> Bool {
        guard words[item] == nil, let said = PercentCoding.decoded(text) else { return false }
        say(said, about: item)
        return true
    }
}
