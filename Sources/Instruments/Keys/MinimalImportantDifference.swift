/// The smallest change, in points, that people themselves notice.
package struct MinimalImportantDifference: Sendable, Equatable {
    package let points: Double
    package let source: String
}
