/// What the scales and bands of a key without text are called in one language. These names are our
/// own, so that a page can tell what was counted although the questions are somebody else's.
package struct ScaleNames: Sendable, Equatable {
    let scales: [ScaleID: String]
    let bands: [String: String]

    /// The name of a scale.
    package func name(of scale: ScaleID) -> String { scales[scale] ?? scale.rawValue }

    /// What a band is called towards the person: a description, not a verdict.
    package func words(for band: Band) -> String { bands[band.label] ?? band.label }
}
