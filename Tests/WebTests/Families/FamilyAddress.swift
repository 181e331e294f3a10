import Domain
import Storage
import TestSupport
import UseCases

@testable import Web

extension TestSite {
    var coordinator: Account { vault.coordinator }

    /// An address under the family's own.
    func at(_ part: String = "") -> String { "/families/\(family.id.text)\(part)" }

    /// A member of the family who signs in.
    func member(_ role: Role, _ person: Person) async throws -> Account {
        _ = try await vault.change(family.id) { try $0.persons.insert(person) }
        let account = anAccount(
            role, in: vault.municipality.id, name: person.name.text, family: family.id,
            person: person.id)
        try await vault.installation.founding.add([account])
        return account
    }
}

extension TestSite.Reply {
    /// The value of the first hidden field with this name.
    func hidden(_ name: String) -> String {
        let mark = "name=\"\(name)\" value=\""
        guard let start = body.firstRange(of: mark)?.upperBound else { return "" }
        return String(body[start...].prefix { $0 != "\"" })
    }
}
