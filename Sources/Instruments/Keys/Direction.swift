/// Which way a scale points: whether more points are better or worse for the person.
package enum Direction: String, Sendable, CaseIterable, Codable {
    case better, worse
}
