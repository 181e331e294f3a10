import Domain

/// One invented municipality of a nation: its services, who works there, and how much it and its
/// services pull their families' lives up or down.
struct NationTown: Sendable {
    /// About ten families to a coordinator, as in a comparable trial [src: facts/model.md].
    static let familiesOfOne = 10
    /// How far a municipality, and a coordinator's circle in it, lie from the mean at most, of a
    /// scale from 0 to 1 [own choice: families alike in the same place, as clustering asks].
    private static let townSpread = 0.06
    private static let circleSpread = 0.06

    let seed: UInt64
    let place: Int
    /// The families that live here, by their number in the nation.
    let families: Range<Int>
    let municipality: Municipality
    let circles: [NationCircle]
    private let pull: Double
    private let services: [ServiceSort: ServiceID]

    init(
        seed: UInt64, place: Int, families: Range<Int>, since: Day, today: Day,
        in home: Municipality? = nil
    ) {
        var dice = Dice(seed, 60, UInt64(place))
        self.seed = seed
        self.place = place
        self.families = families
        let own: MunicipalityID = dice.identity()
        let id = home?.id ?? own
        municipality = home ?? Municipality(id: id, name: Name(trusted: TownNames.name(place)))
        pull = dice.swing() * NationTown.townSpread
        services = Dictionary(
            uniqueKeysWithValues: ServiceSort.allCases.map { ($0, dice.identity()) })
        let count = (families.count + NationTown.familiesOfOne - 1) / NationTown.familiesOfOne
        circles = (0..<count).map { number in
            NationCircle(
                municipality: id, number: number, since: since, today: today,
                pull: dice.swing() * NationTown.circleSpread, &dice)
        }
    }

    func service(_ sort: ServiceSort) -> ServiceID? { services[sort] }

    var directory: [Service] {
        ServiceSort.allCases.compactMap { sort in
            services[sort].map {
                Service(
                    id: $0, municipality: municipality.id,
                    name: Name(trusted: "\(TownNames.word(for: sort)) \(place + 1)"), sort: sort)
            }
        }
    }

    var staff: [Account] {
        var dice = Dice(seed, 61, UInt64(place))
        let posts: [(Role, String)] = [(.leader, "Leder"), (.administrator, "Administrator")]
        let above = posts.map { role, name in
            Account(
                id: dice.identity(), municipality: municipality.id, role: role,
                name: Name(trusted: "\(name) (oppdiktet)"),
                rights: role == .leader ? [.privacy] : [])
        }
        return above + circles.flatMap(\.accounts)
    }

    func circle(of family: Int) -> NationCircle {
        circles[(family - families.lowerBound) % circles.count]
    }

    /// What living here adds to everything.
    func pull(on circle: NationCircle) -> Double { pull + circle.pull }
}
