import Domain
import HTTPTypes
import Hummingbird
import Instruments
import NIOCore
import Storage
import TestSupport
import UseCases

@testable import Web

/// Three families with words of their own, one of each role around them, and the whole site on it.
struct FuzzTown {
    /// Somebody who asks, and the families whose words may stand on a page for them.
    struct Asker: Sendable {
        let name: String
        let token: String?
        let mayRead: Set<String>
    }

    let vault: TestVault
    let responder: any HTTPResponder<VisitContext>
    private(set) var askers: [Asker] = []
    private(set) var homes: [FuzzHome] = []
    /// What a request can name: identities of all kinds, of all families.
    private(set) var known: [String] = []

    /// - Parameter isHurried: Without waiting before a refusal leaves.
    init(isHurried: Bool = false) async throws {
        vault = try await aVault()
        let listed = ListedPeople()
        var limits = ServerLimits()
        if isHurried { limits.refusalTick = .zero }
        limits.perNetwork = AttemptPace(burst: 1e9, perSecond: 1e9)
        responder = try TestSite.app(vault, listed, limits: limits).router.buildResponder()
        let people = try await settle()
        listed.accounts = people.map(\.account)
        for person in people { try await open(person) }
        askers.append(Asker(name: "nobody", token: nil, mayRead: []))
        known = homes.flatMap(\.known) + [vault.school.id.text, vault.teacher.id.text]
        known += [vault.volunteer.id.text, vault.coordinator.id.text]
    }

    private struct Settler {
        let account: Account
        let mayRead: Set<String>
    }

    private mutating func open(_ person: Settler) async throws {
        let token = try await vault.installation.sessions.start(
            for: person.account.id, at: .testNow)
        askers.append(
            Asker(
                name: "\(person.account.role) \(person.account.name.text)", token: token,
                mayRead: person.mayRead))
    }

    /// A random request may release a part of either family here to any helper here; so what helpers
    /// may see is held against a model elsewhere, and here only that they see nothing of other
    /// municipalities.
    private mutating func settle() async throws -> [Settler] {
        let here = vault.municipality.id
        let elsewhere = aMunicipality(name: "Annetsted")
        let far = anAccount(in: elsewhere.id, name: "Fjern")
        try await vault.installation.founding.found(elsewhere, services: [], staff: [far])
        let clinic = aService(in: here, name: "Klinikken", .healthClinic)
        try await vault.installation.founding.found(
            vault.municipality, services: [clinic], staff: [])
        let second = anAccount(in: here, name: "Andre")
        let strangers = [
            anAccount(.partner, in: here, name: "Ukjent", service: vault.school.id),
            anAccount(.volunteer, in: here, name: "Ukjent"),
            anAccount(.researcher, in: here, name: "Rita"),
            anAccount(.administrator, in: here, name: "Ada"),
        ]
        try await vault.installation.founding.add([second] + strangers)
        homes = [
            try await FuzzHome.settle("Alfa", vault, here, vault.coordinator),
            try await FuzzHome.settle("Bravo", vault, here, second),
            try await FuzzHome.settle("Carlo", vault, elsewhere.id, far),
        ]
        let both: Set = ["Alfa", "Bravo"]
        return [
            Settler(account: vault.coordinator, mayRead: ["Alfa"]),
            Settler(account: second, mayRead: ["Bravo"]),
            Settler(account: far, mayRead: ["Carlo"]),
            Settler(account: vault.teacher, mayRead: both),
            Settler(account: vault.volunteer, mayRead: both),
            Settler(account: vault.leader, mayRead: []),
            Settler(account: strangers[1], mayRead: both),
            Settler(account: strangers[2], mayRead: []),
            Settler(account: strangers[3], mayRead: []),
        ] + homes[0].own.map { Settler(account: $0, mayRead: ["Alfa"]) }
            // Who works in a service sees what is released to it.
            + [Settler(account: strangers[0], mayRead: both)]
    }
}
