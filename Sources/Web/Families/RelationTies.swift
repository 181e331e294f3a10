import Domain

/// How members belong together, said as few times as possible.
struct RelationTies {
    struct Tie {
        let nature: RelationNature
        var from: [PersonID]
        var to: [PersonID]
    }

    let relations: [Relation]

    init(_ relations: [Relation]) { self.relations = relations }

    /// The others in the order in which they were written, then the siblings.
    var gathered: [Tie] {
        relations.filter { $0.nature != .sibling }.reduce(into: [Tie]()) { ties, relation in
            let place = ties.firstIndex {
                $0.nature == relation.nature && $0.from == [relation.from] && $0.nature.isOfMany
            }
            if let place {
                ties[place].to.append(relation.to)
            } else {
                ties.append(
                    Tie(nature: relation.nature, from: [relation.from], to: [relation.to]))
            }
        } + siblings
    }

    /// Groups in which each is a sibling of every other: half siblings make groups of their own,
    /// unless it is written of all of them.
    private var siblings: [Tie] {
        var groups: [[PersonID]] = []
        for pair in relations where pair.nature == .sibling {
            if groups.contains(where: { $0.contains(pair.from) && $0.contains(pair.to) }) {
                continue
            }
            let place = groups.firstIndex { group in
                group.allSatisfy { areSiblings($0, pair.from) && areSiblings($0, pair.to) }
            }
            guard let place else {
                groups.append([pair.from, pair.to])
                continue
            }
            groups[place] += [pair.from, pair.to].filter { !groups[place].contains($0) }
        }
        return groups.map { Tie(nature: .sibling, from: $0.dropLast(), to: $0.suffix(1)) }
    }

    private func areSiblings(_ one: PersonID, _ other: PersonID) -> Bool {
        if one == other { return true }
        let isWritten = relations.contains {
            $0.nature == .sibling && Set([$0.from, $0.to]) == Set([one, other])
        }
        return isWritten || (!parents(of: one).isEmpty && parents(of: one) == parents(of: other))
    }

    private func parents(of child: PersonID) -> Set<PersonID> {
        let natures: [RelationNature] = [.parentWithResponsibility, .parentWithoutResponsibility]
        return Set(relations.filter { $0.to == child && natures.contains($0.nature) }.map(\.from))
    }
}

extension RelationNature {
    /// Whether one has it towards several, such as children.
    fileprivate var isOfMany: Bool {
        switch self {
        case .partner, .formerPartner, .sibling: false
        default: true
        }
    }
}
