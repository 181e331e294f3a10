/// What changed between two versions of a plan, line by line.
package struct PlanDifference: Sendable, Equatable {
    package let changes: [Change]

    package enum Change: Sendable, Equatable {
        case added(PlanSnapshot.Line)
        case removed(PlanSnapshot.Line)
        case changed(from: PlanSnapshot.Line, to: PlanSnapshot.Line)

        package var sort: PlanSnapshot.Sort {
            switch self {
            case .added(let line), .removed(let line), .changed(_, let line): line.sort
            }
        }
    }

    package init(from old: PlanSnapshot, to new: PlanSnapshot) {
        let before = Dictionary(old.lines.map { ($0.id, $0) }) { first, _ in first }
        let kept = Set(new.lines.map(\.id))
        let removed = old.lines.filter { !kept.contains($0.id) }.map(Change.removed)
        changes =
            new.lines.compactMap { line in
                guard let was = before[line.id] else { return .added(line) }
                return was == line ? nil : .changed(from: was, to: line)
            } + removed
    }
}
