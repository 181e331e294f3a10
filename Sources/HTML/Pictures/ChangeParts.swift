/// One measurement.
package struct ChangePoint: Sendable {
    let at: Double
    let value: Double
    let when: String
    let words: String

    /// - at: when, in any unit that grows with time. - when, words: the day and value as said.
    package init(at: Double, value: Double, when: String, words: String) {
        self.at = at
        self.value = value
        self.when = when
        self.words = words
    }
}

/// The ends of the scale.
package struct ChangeScale: Sendable {
    let low: Double
    let high: Double
    let lowWords: String
    let highWords: String
    let error: Double?

    /// - error: changes within this distance from the first point may be chance.
    package init(
        low: Double, high: Double, lowWords: String, highWords: String, error: Double? = nil
    ) {
        self.low = low
        self.high = high
        self.lowWords = lowWords
        self.highWords = highWords
        self.error = error
    }
}

/// The words a change picture needs.
package struct ChangeWords: Sendable {
    let asTable: String
    let when: String
    let value: String
    let band: String

    /// - band: what it means to lie within the band.
    package init(asTable: String, when: String, value: String, band: String) {
        self.asTable = asTable
        self.when = when
        self.value = value
        self.band = band
    }
}
