/// What a key without text, its scales and its bands are called in one language. These names are our
/// own, so that a page can tell what was counted although the questions are somebody else's.
package struct KeyNames: Sendable, Equatable {
    /// What the questionnaire is called where its own words are not there.
    package let title: String
    let scales: [ScaleID: String]
    let bands: [String: String]

    /// The name of a scale.
    package func name(of scale: ScaleID) -> String { scales[scale] ?? scale.rawValue }

    /// What a band is called towards the person: a description, not a verdict.
    package func words(for band: Band) -> String { bands[band.label] ?? band.label }
}
