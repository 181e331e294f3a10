/// How a family is named where its name may not be read: the end of its identity, which is chance
/// (RFC 9562: the last 62 bits of a version 7) and tells nothing.
extension ID where Kind == Family {
    /// Eight digits in two groups: `9F3A-91CC`. Among 10,000 families two share one with a
    /// chance of about one in a hundred; whoever erases sees the whole identity in the address.
    package var shortCode: String {
        let end = text.filter { $0 != "-" }.suffix(8).uppercased()
        return "\(end.prefix(4))-\(end.suffix(4))"
    }

    /// Whether somebody typed the short code, however they wrote it.
    package func isCalled(_ typed: String) -> Bool {
        func bare(_ text: String) -> String {
            text.uppercased().filter { $0.isLetter || $0.isNumber }
        }
        return bare(typed) == bare(shortCode)
    }
}
