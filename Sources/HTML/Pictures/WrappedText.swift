/// Text broken into lines for a picture, where nothing wraps by itself.
///
/// Widths are counted in characters, an estimate that suits a proportional face; words longer
/// than a line are broken with a hyphen, and what does not fit ends in an ellipsis (the whole
/// text stands in the list or table beside the picture).
struct WrappedText {
    let lines: [String]
    /// Whether all of it stands there.
    let isWhole: Bool

    init(_ text: String, width: Int, most: Int) {
        let width = max(4, width)
        var lines: [String] = []
        // By bytes: neither of the two stands within a letter.
        for word in text.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }) {
            WrappedText.place(Substring(word), in: &lines, width: width)
        }
        isWhole = lines.count <= most
        if !isWhole, let last = lines.prefix(most).last {
            lines = lines.prefix(most - 1) + [last.prefix(width - 1) + "…"]
        }
        self.lines = lines
    }

    private static func place(_ word: Substring, in lines: inout [String], width: Int) {
        if let last = lines.last, last.letterCount + 1 + word.letterCount <= width {
            lines[lines.count - 1] = "\(last) \(word)"
        } else if word.letterCount <= width + 1 {
            lines.append(String(word))
        } else {
            let cut = WrappedText.cut(word, most: width - 1)
            lines.append(word.prefix(cut) + "-")
            place(word.dropFirst(cut), in: &lines, width: width)
        }
    }

    /// Where a long word is broken: before a consonant that a vowel follows, as Norwegian
    /// syllables often begin, not far from the end of the line; else at the end of the line.
    private static func cut(_ word: Substring, most: Int) -> Int {
        let letters = Array(word)
        let good = (max(2, most - 4)...max(2, most)).last { place in
            place + 2 < letters.count && !vowels.contains(letters[place])
                && vowels.contains(letters[place + 1])
        }
        return good ?? most
    }

    private static let vowels: Set<Character> = ["a", "e", "i", "o", "u", "y", "æ", "ø", "å"]

    /// What stands in a `text` at this `x`: the first line as it is, the others below it. The
    /// space between two words is kept for those who hear it.
    func lines(x: Int) -> HTML {
        let below = zip(lines, lines.dropFirst()).map { before, line in
            let space: HTML = before.hasSuffix("-") ? "" : " "
            return HTML("<tspan x=\"\(x)\" dy=\"16\">\(space)\(line)</tspan>")
        }
        return HTML("\(lines.first ?? "")\(below)")
    }
}
