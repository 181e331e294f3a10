/// Where a helper meets a need: one or several actions, drawn as one knot.
struct WeaveCrossing {
    let column: WeaveGrid.Column
    let row: WeaveGrid.Row
    let knots: [WeaveKnot]
    let first: WeaveKnot

    /// Nil where they do not meet.
    init?(_ column: WeaveGrid.Column, _ row: WeaveGrid.Row, _ knots: [WeaveKnot]) {
        guard let first = knots.first else { return nil }
        self.column = column
        self.row = row
        self.knots = knots
        self.first = first
    }

    var path: Path? { first.path }

    /// Who does what, and how it stands.
    func said(_ words: WeaveWords) -> String {
        let actions = knots.map(\.words).joined(separator: " · ")
        return "\(row.helper.name): \(actions) (\(first.state.words(words)))"
    }
}

extension Array {
    /// Those that lead to the same place together, in the order of the first of each; what leads
    /// nowhere stays alone.
    func grouped(by path: (Element) -> Path?) -> [(path: Path?, elements: [Element])] {
        var groups: [(path: Path?, elements: [Element])] = []
        for element in self {
            let path = path(element)
            if let path, let place = groups.firstIndex(where: { $0.path == path }) {
                groups[place].elements.append(element)
            } else {
                groups.append((path, [element]))
            }
        }
        return groups
    }
}
