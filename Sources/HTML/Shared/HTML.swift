/// A piece of a page: UTF-8 bytes that are safe to send.
///
/// Real HTML stands in a literal. What is interpolated is escaped, unless it is itself `HTML`;
/// so a name that holds `<script>` becomes text, and an injection cannot be written.
///
///     HTML("<li class=\"goal\">\(goal.words)</li>")
///
/// An address is a `Path`, never a string: a string right after `href="`, `action="` or `src="`
/// is refused (nothing is written, and a debug build stops).
package struct HTML: Sendable, Equatable {
    package private(set) var bytes: [UInt8]

    /// Nothing at all: what an optional part becomes when it is absent.
    package static let empty = HTML(bytes: [])

    package init(bytes: [UInt8]) { self.bytes = bytes }

    /// Plain text, escaped.
    package init(text: some StringProtocol) {
        bytes = []
        bytes.appendEscaped(text.utf8)
    }

    package var isEmpty: Bool { bytes.isEmpty }

    /// The page as a string, for tests and snapshots.
    package var string: String { String(decoding: bytes, as: UTF8.self) }

    package mutating func append(_ other: HTML) { bytes.append(contentsOf: other.bytes) }

    package static func + (left: HTML, right: HTML) -> HTML {
        HTML(bytes: left.bytes + right.bytes)
    }

    /// One piece after another, with an optional piece between them.
    package static func join(_ pieces: some Sequence<HTML>, with separator: HTML = .empty) -> HTML {
        var joined = HTML.empty
        for piece in pieces {
            if !joined.isEmpty { joined.append(separator) }
            joined.append(piece)
        }
        return joined
    }
}
