/// One measurement.
package struct ChangePoint: Sendable {
    let at: Double
    let value: Double
    let when: String
    let words: String
    let mark: String?

    /// - at: when, in any unit that grows with time. - when, words: the day and value as said.
    /// - mark: what is special about it, such as that it differs by more than chance; it gets a
    ///   ring.
    package init(
        at: Double, value: Double, when: String, words: String, mark: String? = nil
    ) {
        self.at = at
        self.value = value
        self.when = when
        self.words = words
        self.mark = mark
    }
}

/// The ends of the scale.
package struct ChangeScale: Sendable {
    let low: Double
    let high: Double
    let lowWords: String
    let highWords: String
    let error: Double?
    let cuts: [Double]
    let norm: Double?

    /// - error: changes within this distance from the first point may be chance.
    /// - cuts: where one stretch with a word of its own ends and the next begins.
    /// - norm: the mean of others, as a quiet mark.
    package init(
        low: Double, high: Double, lowWords: String, highWords: String, error: Double? = nil,
        cuts: [Double] = [], norm: Double? = nil
    ) {
        self.low = low
        self.high = high
        self.lowWords = lowWords
        self.highWords = highWords
        self.error = error
        self.cuts = cuts
        self.norm = norm
    }
}

/// The words a change picture needs.
package struct ChangeWords: Sendable {
    let asTable: String
    let when: String
    let value: String
    let band: String
    let mark: String?
    let cut: String?
    let norm: String?

    /// - band: what it means to lie within the band. - mark: what a ring means. - cut: what a
    ///   dotted line means. - norm: whose mean the dashed line is, and how much.
    package init(
        asTable: String, when: String, value: String, band: String, mark: String? = nil,
        cut: String? = nil, norm: String? = nil
    ) {
        self.asTable = asTable
        self.when = when
        self.value = value
        self.band = band
        self.mark = mark
        self.cut = cut
        self.norm = norm
    }
}
