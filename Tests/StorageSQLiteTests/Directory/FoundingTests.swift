import Domain
import Storage
import StorageSQLite
import TestSupport
import Testing
import UseCases

@Suite struct FoundingTests {
    private let identity = ProvenIdentity.employee(issuer: "https://i.example", subject: "ada")

    private func found(_ name: String, in vault: TestVault) async throws -> Bool {
        let town = aMunicipality(name: name)
        return try await vault.installation.founding.found(
            town, administrator: anAccount(.administrator, in: town.id, name: "Ada"),
            signingInAs: identity, at: .testNow)
    }

    @Test func `a municipality is founded once, with one administrator`() async throws {
        let vault = try await aVault()
        #expect(try await found("Nes", in: vault))
        #expect(try await !found("Nes", in: vault))
        let known = try await vault.installation.sessions.accounts(of: identity)
        #expect(known.map(\.role) == [.administrator])
        #expect(known.first?.municipality != vault.municipality.id)
        let report = try await vault.installation.audit.check(at: .testNow, witness: nil)
        #expect(report.isSound && report.entries == 1)
    }

    @Test func `a start that was interrupted is finished by the next`() async throws {
        let vault = try await aVault()
        // The vault's own municipality has nobody yet who adds others.
        #expect(try await found(vault.municipality.name.text, in: vault))
        let known = try await vault.installation.sessions.accounts(of: identity)
        #expect(known.map(\.municipality) == [vault.municipality.id])
    }
}
