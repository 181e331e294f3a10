/// How big a questionnaire from elsewhere may be. The study's largest has 52 questions; these
/// bounds are there so that no file can exhaust the server.
package enum ImportBounds {
    package static let bytes = 4 * 1024 * 1024
    package static let levels = 20
    package static let items = 2_000
    package static let options = 20_000
    /// The longest condition that is read, in characters: several hundred comparisons [own choice].
    package static let condition = 20_000
    /// How much of what cannot be read is told; the rest stands in the file.
    package static let quoted = 300
    /// How many faults are told at once; a file with more is not a questionnaire.
    package static let told = 2_000
}
