import Domain

/// The families of one coordinator's post, and who had it when: posts change hands.
struct NationCircle: Sendable {
    /// Days that somebody has a post, shortest and longest [own choice].
    private static let stays = 500...2200

    let pull: Double
    let accounts: [Account]
    /// From which day each of the accounts has the post, in order.
    private let from: [Day]

    init(
        municipality: MunicipalityID, number: Int, since: Day, today: Day, pull: Double,
        _ dice: inout Dice
    ) {
        self.pull = pull
        var from = [since]
        while let last = from.last {
            let next = last.adding(days: dice.between(NationCircle.stays))
            if next >= today { break }
            from.append(next)
        }
        self.from = from
        accounts = from.indices.map { turn in
            Account(
                id: dice.identity(), municipality: municipality, role: .coordinator,
                name: Name(
                    trusted: "\(dice.pick(NamePool.norwegian.women)) "
                        + "\(dice.pick(NamePool.norwegian.surnames)) (\(number + 1).\(turn + 1))"))
        }
    }

    /// Who has the post on a day.
    func coordinator(on day: Day) -> Account {
        accounts[from.lastIndex { $0 <= day } ?? 0]
    }

    /// The days after the first on which it changed hands, with who gave it away.
    func handOvers(after first: Day, until last: Day) -> [(on: Day, by: Account)] {
        from.indices.dropFirst().filter { from[$0] > first && from[$0] <= last }
            .map { (from[$0], accounts[$0 - 1]) }
    }
}
