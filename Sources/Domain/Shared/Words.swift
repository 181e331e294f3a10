/// What somebody wrote: never blank, at most 2 000 characters, without control characters.
package struct Words: Hashable, Sendable {
    package static let longest = 2000

    package let text: String

    package init(_ typed: String) throws(WordsFault) {
        text = try tidied(typed, atMost: Words.longest)
    }

    /// A text that was checked when it was written.
    package init(trusted text: String) { self.text = text }
}

/// What a person, family, home or service is called: one line, at most 120 characters.
package struct Name: Hashable, Sendable {
    package static let longest = 120

    package let text: String

    package init(_ typed: String) throws(WordsFault) {
        let line = typed.split(whereSeparator: \.isNewline).joined(separator: " ")
        text = try tidied(line, atMost: Name.longest)
    }

    /// A name that was checked when it was written.
    package init(trusted text: String) { self.text = text }
}

/// Why a text cannot be taken as it is.
package enum WordsFault: Error, Hashable, Sendable {
    case blank
    case tooLong(most: Int)
}

/// The text without control characters, blank ends and Windows line ends.
private func tidied(_ typed: String, atMost longest: Int) throws(WordsFault) -> String {
    let unified = typed.replacing("\r\n", with: "\n")
    let kept = unified.unicodeScalars.filter { scalar in
        scalar == "\n" || scalar == "\t"
            || scalar.properties.generalCategory != .control && !scalar.turnsText
    }
    if kept.allSatisfy(\.isInvisible) { throw .blank }
    var text = Substring(String(String.UnicodeScalarView(kept)))
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    if text.isEmpty { throw .blank }
    // One letter can carry any number of marks; four scalars for each is room for every script.
    if text.count > longest || text.unicodeScalars.count > 4 * longest {
        throw .tooLong(most: longest)
    }
    return String(text)
}

extension Unicode.Scalar {
    /// Turns the direction of what follows, and so can make a text read otherwise than it is.
    fileprivate var turnsText: Bool {
        (0x202A...0x202E).contains(value) || (0x2066...0x2069).contains(value)
    }

    fileprivate var isInvisible: Bool {
        properties.isWhitespace || properties.generalCategory == .format
    }
}
