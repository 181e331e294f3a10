extension String {
    /// Up to the first full stop that ends a sentence; one after an initial, as in "Robert L.",
    /// does not.
    var firstSentence: String {
        guard let end = firstMatch(of: /\p{Ll}{2}\.\s/) else { return self }
        return String(self[..<end.range.upperBound].dropLast())
    }
}
