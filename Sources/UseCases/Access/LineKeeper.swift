import Domain

/// Finds out whom the line of the log must be kept from, while a body writes. A class, because
/// every shelf of one open file tells the same keeper what was written.
final class LineKeeper {
    private let standing: Standing
    /// For each thing that was written, the members whom it is kept from.
    private var written: [Set<PersonID>] = []
    private var decided: KeptLine?

    init(_ standing: Standing) { self.standing = standing }

    func wrote<Item: CaseItem>(_ item: Item) {
        written.append(standing.hidden(item.id.text, hangingOn: item.hangsOn))
    }

    /// For what was written under a hiding made in the same breath.
    func wrote(keptFrom persons: Set<PersonID>) { written = [persons] }

    func decide(_ line: KeptLine) { decided = line }

    /// A line is kept only from whom everything that was written is kept from.
    var line: KeptLine {
        if let decided { return decided }
        guard let first = written.first else { return .fromNobody }
        let kept = written.dropFirst().reduce(first) { $0.intersection($1) }
        return kept.isEmpty ? .fromNobody : .from(kept)
    }
}
