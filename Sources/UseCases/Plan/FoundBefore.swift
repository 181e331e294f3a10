import Domain

/// What is known beside the findings themselves: which of them are in the plan already, what is kept
/// from whom, and which answers somebody had to act on. Empty for who may not know.
package struct FoundBefore: Sendable {
    /// The needs that stand in the plan, by the key of what they were made of.
    private let needs: [String: Need]
    package let hidings: [Hiding]
    package let alerts: [SafetyAlert]
    /// For each member those who may not read the answers about them.
    package let blind: [PersonID: Set<PersonID>]

    init() {
        needs = [:]
        hidings = []
        alerts = []
        blind = [:]
    }

    /// - Parameter alerts: Whether the alerts are read too, which only the making of a need needs.
    init(of file: CaseFile, alerts isAsked: Bool = false) throws {
        let standing = try file.needsAsKnown().filter { !$0.isTakenBack }
        needs = Dictionary(
            standing.compactMap { need in need.source.finding.map { ($0.key, need) } }
        ) { first, _ in first }
        hidings = file.standing.hidings.filter { !$0.from.isEmpty && $0.isOpen(to: file.caller) }
        guard file.may(.writeNeed) else {
            alerts = []
            blind = [:]
            return
        }
        alerts = isAsked ? try file.alerts.all() : []
        blind = Dictionary(
            file.members.map { ($0.id, file.keeper.blind(to: .answers, of: .person($0.id))) }
        ) { first, _ in first }
    }

    /// The need that was made of a finding and stands in the plan.
    package func need(of key: String) -> Need? { needs[key] }
}
