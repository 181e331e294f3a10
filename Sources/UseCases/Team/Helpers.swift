import Domain

/// The names of who can help a family: the municipality's services and the accounts around it.
package struct Helpers: Sendable, Equatable {
    package let services: [Service]
    package let accounts: [Account]
    private let serviceByID: [ServiceID: Service]
    private let accountByID: [AccountID: Account]

    package init(services: [Service], accounts: [Account]) {
        self.services = services
        self.accounts = accounts
        serviceByID = Dictionary(services.map { ($0.id, $0) }) { first, _ in first }
        accountByID = Dictionary(accounts.map { ($0.id, $0) }) { first, _ in first }
    }

    package static func == (left: Helpers, right: Helpers) -> Bool {
        left.services == right.services && left.accounts == right.accounts
    }

    package subscript(id: ServiceID) -> Service? { serviceByID[id] }
    package subscript(id: AccountID) -> Account? { accountByID[id] }
}
