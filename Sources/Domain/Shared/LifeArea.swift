/// One of the eight parts of a family's life that needs, goals and answers belong to.
///
/// The list follows the published goals of the model (housing, economy, work or activity,
/// health, mental health and quality of life, children in leisure activities), with school and
/// network added because plans and services are arranged by them.
package enum LifeArea: String, CaseIterable, Sendable, Comparable {
    case home, economy, work, learning, health, mind, network, leisure

    package static func < (left: LifeArea, right: LifeArea) -> Bool { left.order < right.order }

    /// Its place in lists and pictures, from 0.
    package var order: Int { LifeArea.allCases.firstIndex(of: self) ?? 0 }
}
