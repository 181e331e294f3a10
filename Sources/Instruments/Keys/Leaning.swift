/// Whether a result shows something that carries the person or something that weighs.
package enum Leaning: String, Sendable, CaseIterable, Codable {
    case resource, neutral, strain
}
