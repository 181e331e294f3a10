/// A fixed order of helpers, so that the same plan always draws the same weave.
extension Responsible {
    package static func < (left: Responsible, right: Responsible) -> Bool {
        (left.rank, left.key) < (right.rank, right.key)
    }

    private var rank: Int {
        switch self {
        case .person: 0
        case .account: 1
        case .service: 2
        }
    }

    private var key: String {
        switch self {
        case .person(let id): id.text
        case .account(let id): id.text
        case .service(let id): id.text
        }
    }
}
