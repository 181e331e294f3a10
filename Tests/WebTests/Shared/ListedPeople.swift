import Domain
import Synchronization

@testable import Web

/// A list of people to sign in as. A class, because the site holds it before the people exist.
final class ListedPeople: PeopleList {
    private let listed = Mutex<[Account]>([])

    var accounts: [Account] {
        get { listed.withLock { $0 } }
        set { listed.withLock { $0 = newValue } }
    }

    func people() async throws -> [Account] { accounts }
}
