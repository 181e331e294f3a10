/// A language that a questionnaire can be answered in; the raw values are BCP 47 tags.
package enum InstrumentLanguage: String, Sendable, CaseIterable {
    case nb, nn, en
    /// For the answering alone: the rest of the site is not in these.
    case ar, uk

    /// Those that every questionnaire of the catalogue must have words in.
    package static let required: [InstrumentLanguage] = [.nb, .nn, .en]

    /// Whether it is written from right to left.
    package var isRightToLeft: Bool { self == .ar }
}
