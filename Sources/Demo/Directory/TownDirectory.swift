import Domain

/// The invented municipality: its services and who works there. Everything in it can be told from
/// the seed alone, on any day.
struct TownDirectory: Sendable {
    let seed: UInt64
    let municipality: Municipality

    init(seed: UInt64) {
        self.seed = seed
        var dice = Dice(seed, 1)
        municipality = Municipality(
            id: dice.identity(), name: Name(trusted: "Lindvåg kommune (oppdiktet)"))
    }

    func service(_ trade: Trade) -> ServiceID {
        var dice = Dice(seed, 2, trade.rawValue)
        return dice.identity()
    }

    var services: [Service] {
        Trade.allCases.map { trade in
            Service(
                id: service(trade), municipality: municipality.id,
                name: Name(trusted: trade.name), sort: trade.sort)
        }
    }

    /// The account of whoever has a post for the families of one circle.
    func account(_ post: Post, circle: Int = 0) -> Account {
        let circle = Post.ofEachCircle.contains(post) ? circle : 0
        let name = StaffNames.name(number: circle * Post.allCases.count + Int(post.rawValue), seed)
        let named = post.title.map { "\(name), \($0)" } ?? name
        return Account(
            id: accountID(post, circle), municipality: municipality.id, role: post.role,
            name: Name(trusted: named), service: post.trade(circle: circle).map(service),
            rights: post.rights)
    }

    func staff(circles: Int) -> [Account] {
        Post.ofTheTown.map { account($0) }
            + (0..<circles).flatMap { circle in
                Post.ofEachCircle.map { account($0, circle: circle) }
            }
    }

    /// The account of a member of a family.
    func accountID(of slot: Slot, family index: Int) -> AccountID {
        var dice = Dice(seed, 4, UInt64(index), slot.number)
        return dice.identity()
    }

    private func accountID(_ post: Post, _ circle: Int) -> AccountID {
        var dice = Dice(seed, 3, post.rawValue, UInt64(circle))
        return dice.identity()
    }
}
