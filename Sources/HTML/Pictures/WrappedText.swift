/// Text broken into lines for a picture, where nothing wraps by itself.
///
/// Widths are counted in characters, an estimate that suits a proportional face; words longer
/// than a line are broken with a hyphen, and what does not fit ends in an ellipsis (the whole
/// text stands in the list or table beside the picture).
struct WrappedText {
    let lines: [String]

    init(_ text: String, width: Int, most: Int) {
        let width = max(4, width)
        var lines: [String] = []
        for word in text.split(whereSeparator: \.isWhitespace) {
            WrappedText.place(word, in: &lines, width: width)
        }
        if lines.count > most, let last = lines.prefix(most).last {
            lines = lines.prefix(most - 1) + [last.prefix(width - 1) + "…"]
        }
        self.lines = lines
    }

    private static func place(_ word: Substring, in lines: inout [String], width: Int) {
        if let last = lines.last, last.count + 1 + word.count <= width {
            lines[lines.count - 1] = "\(last) \(word)"
        } else if word.count <= width + 1 {
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

    /// The lines under each other, the first on the baseline `y`.
    func spans(x: Double, y: Double, height: Double) -> [HTML] {
        lines.enumerated().map { place, line in
            HTML("<tspan x=\"\(x)\" y=\"\(y + Double(place) * height)\">\(line)</tspan>")
        }
    }
}
