import Domain
import UseCases

/// What this node tells the others of who is here: when it changes, once a second at most for a
/// family, and again every ten seconds, so that nothing lost is missed for long.
struct TellingWhoIsHere {
    /// Seconds after which all is said again [own choice].
    static let again = 10
    /// So many identities go into one message: PostgreSQL passes on less than 8000 bytes at a time
    /// (its documentation of NOTIFY), and an identity takes some 50 of them.
    private static let most = 100
    /// So many messages go out each second: 4000 families are told within five [own choice].
    private static let messages = 20

    /// What waits to be told.
    private var waiting: Set<FamilyID> = []
    /// Where somebody was here when it was told last.
    private var told: Set<FamilyID> = []
    private var toldAllAt: Instant?

    mutating func changed(in family: FamilyID) { waiting.insert(family) }

    /// What is to be told now.
    mutating func next(
        at now: Instant, here: (FamilyID) -> PresenceNews.People
    ) -> [[FamilyID: PresenceNews.People]] {
        if toldAllAt.map({ now >= $0.adding(seconds: TellingWhoIsHere.again) }) ?? true {
            toldAllAt = now
            waiting.formUnion(told)
        }
        var messages: [[FamilyID: PresenceNews.People]] = []
        while !waiting.isEmpty, messages.count < TellingWhoIsHere.messages {
            messages.append(message(here))
        }
        return messages
    }

    private mutating func message(
        _ here: (FamilyID) -> PresenceNews.People
    ) -> [FamilyID: PresenceNews.People] {
        var room = TellingWhoIsHere.most
        var message: [FamilyID: PresenceNews.People] = [:]
        while room > 0, let family = waiting.popFirst() {
            let people = fitting(here(family), &room)
            message[family] = people
            if people.isEmpty { told.remove(family) } else { told.insert(family) }
        }
        return message
    }

    /// Of more people in one family than fit into a message some are not told of.
    private func fitting(
        _ people: PresenceNews.People, _ room: inout Int
    ) -> PresenceNews.People {
        room -= 1
        let most = TellingWhoIsHere.most / 2
        var left = max(room, most)
        let fitting = people.filter { person in
            left -= person.value.size
            return left >= 0
        }
        room -= fitting.values.map(\.size).reduce(0, +)
        return fitting
    }
}

extension KeptLine {
    /// How many identities it takes to tell somebody with this line.
    fileprivate var size: Int {
        switch self {
        case .fromNobody, .fromFamily: 1
        case .from(let persons): 1 + persons.count
        case .untilTold: 2
        }
    }
}
