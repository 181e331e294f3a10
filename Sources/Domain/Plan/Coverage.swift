/// The weave: each open need against the help that crosses it, the uncovered first.
package struct Coverage: Sendable, Equatable {
    package let threads: [Thread]

    /// One need with what crosses it.
    package struct Thread: Sendable, Equatable {
        package let need: Need
        package let crossings: [Crossing]

        package var state: CoverageState {
            if crossings.contains(where: { $0.state == .active }) { return .covered }
            return crossings.contains { $0.state == .planned } ? .planned : .uncovered
        }
    }

    /// One helper's actions for one need.
    package struct Crossing: Sendable, Equatable {
        package let helper: Responsible
        package let state: CrossingState
        package let actions: [ActionID]
    }

    package init(needs: [Need], goals: [Goal], actions: [Action]) {
        let byGoal = Dictionary(grouping: actions, by: \.goal)
        let live = goals.filter(\.countsInCoverage)
        threads = needs.filter(\.isOpen).map { need in
            let serving = live.filter { $0.needs.contains(need.id) }
            let crossing = serving.flatMap { byGoal[$0.id] ?? [] }
            return Thread(need: need, crossings: Coverage.crossings(crossing))
        }.sorted(by: Coverage.uncoveredFirst)
    }

    package var uncovered: [Need] { threads.filter { $0.state == .uncovered }.map(\.need) }

    private static func crossings(_ actions: [Action]) -> [Crossing] {
        Dictionary(grouping: actions, by: \.responsible).compactMap { helper, actions in
            let states = actions.compactMap { CrossingState($0.status) }
            guard let state = states.max() else { return nil }
            let same = actions.filter { CrossingState($0.status) == state }
            return Crossing(helper: helper, state: state, actions: same.map(\.id).sorted())
        }.sorted { $0.helper < $1.helper }
    }

    private static func uncoveredFirst(_ left: Thread, _ right: Thread) -> Bool {
        if left.state != right.state { return left.state < right.state }
        if left.need.weight != right.need.weight { return left.need.weight > right.need.weight }
        return left.need.id < right.need.id
    }
}

/// How well a need is met by help.
package enum CoverageState: Int, Sendable, Comparable {
    case uncovered, planned, covered

    package static func < (left: CoverageState, right: CoverageState) -> Bool {
        left.rawValue < right.rawValue
    }
}

/// What a knot of the weave shows, the strongest last.
package enum CrossingState: Int, Sendable, Comparable {
    case done, planned, active

    /// Nil for help that was dropped: it leaves no knot.
    init?(_ status: ActionStatus) {
        switch status {
        case .planned: self = .planned
        case .underway: self = .active
        case .done: self = .done
        case .dropped: return nil
        }
    }

    package static func < (left: CrossingState, right: CrossingState) -> Bool {
        left.rawValue < right.rawValue
    }
}

extension Goal {
    /// A proposal covers nothing yet, and what was dropped no longer does.
    fileprivate var countsInCoverage: Bool {
        switch status {
        case .active, .reached: true
        case .proposed, .dropped: false
        }
    }
}
