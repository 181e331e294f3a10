import Domain
import UseCases

/// Who is here at other nodes, as those nodes told last. A node that is killed tells nothing more:
/// what it said is over half a minute later.
struct HereElsewhere {
    /// Three times that a node says it again [own choice].
    static let lasting = 3 * TellingWhoIsHere.again
    /// A page that goes to another node is not away [own choice, in seconds].
    private static let moving = 5

    private struct Told {
        let people: PresenceNews.People
        var until: Instant
    }

    /// By node and family.
    private var told: [String: [FamilyID: Told]] = [:]

    func here(in family: FamilyID) -> PresenceNews.People {
        told.values.reduce(into: [:]) { people, node in
            people.merge(node[family]?.people ?? [:]) { first, _ in first }
        }
    }

    /// Gives the families in which others are here than before.
    mutating func take(_ news: PresenceNews, at now: Instant) -> [FamilyID] {
        switch news.what {
        case .here(let families):
            return changing(Array(families.keys)) { here in
                for (family, people) in families {
                    let until = now.adding(seconds: HereElsewhere.lasting)
                    here.told[news.node, default: [:]][family] =
                        people.isEmpty ? nil : Told(people: people, until: until)
                }
            }
        case .leaving:
            let until = now.adding(seconds: HereElsewhere.moving)
            told[news.node] = told[news.node]?.mapValues { Told(people: $0.people, until: until) }
            return []
        }
    }

    /// Forgets what nobody said again.
    mutating func forget(at now: Instant) -> [FamilyID] {
        let over = told.values.flatMap { node in
            node.filter { $0.value.until <= now }.keys
        }
        guard !over.isEmpty else { return [] }
        return changing(over) { here in
            here.told = here.told.mapValues { $0.filter { $0.value.until > now } }
                .filter { !$0.value.isEmpty }
        }
    }

    private mutating func changing(
        _ families: [FamilyID], _ body: (inout HereElsewhere) -> Void
    ) -> [FamilyID] {
        let before = families.map { here(in: $0) }
        body(&self)
        return zip(families, before).filter { here(in: $0) != $1 }.map(\.0)
    }
}
