import Foundation
import Storage
import TestSupport
import Testing

@testable import Instruments

@Suite struct StoredKeyTests {
    @Test func `every key of the catalogue is kept once, and keeping again changes nothing`()
        async throws
    {
        let vault = try await aVault()
        let catalog = try Catalog.shipped()
        for _ in 1...2 {
            try await vault.installation.instrumentKeys.keep(catalog)
            #expect(try await count(vault) == catalog.instruments.count)
        }
    }

    @Test func `every kept key reads as the key it was`() throws {
        let catalog = try Catalog.shipped()
        for (key, instrument) in zip(catalog.keys, catalog.instruments) {
            #expect(try key.read() == instrument)
        }
    }

    @Test func `a key that counts in another way without a new number is told with its file`()
        async throws
    {
        let vault = try await aVault()
        let keys = vault.installation.instrumentKeys
        try await keys.keep(Catalog.shipped())
        let changed = try Catalog(reading: [
            anEntry("phq9", #""atMost": 2"#, #""atMost": 1"#),
            anEntry("gad7", #""points": 4"#, #""points": 3"#),
        ])
        let problem = "the key changed without a new number; "
        let faults = CatalogFaults(faults: [
            CatalogFault(
                file: "phq9/phq9.key.json", path: "keyVersion",
                problem: problem + "version PHQ-9, key 2 was another one before"),
            CatalogFault(
                file: "gad7/gad7.key.json", path: "keyVersion",
                problem: problem + "version GAD-7, key 1 was another one before"),
        ])
        await #expect(throws: faults) { try await keys.keep(changed) }
        try await keys.keep(Catalog.shipped())
    }

    @Test func `a key may be explained and laid out in another way`() async throws {
        let vault = try await aVault()
        let keys = vault.installation.instrumentKeys
        try await keys.keep(Catalog.shipped())
        try await keys.keep(
            Catalog(reading: [anEntry("phq9", #""notes": "Key 2"#, #""notes":   "This key"#)]))
        #expect(try await count(vault) == Catalog.shipped().instruments.count)
    }

    @Test func `a key with a new number is kept beside the old one`() async throws {
        let vault = try await aVault()
        let keys = vault.installation.instrumentKeys
        let first = try Catalog(reading: [anEntry("phq9", "PHQ-9", "PHQ-9")])
        let second = try Catalog(reading: [
            anEntry("phq9", #""keyVersion": 2"#, #""keyVersion": 3"#)
        ])
        try await keys.keep(first)
        try await keys.keep(second)
        try await keys.keep(first)
        #expect(try await count(vault) == 2)
    }

    @Test func `a key that says it counts as an earlier one, and does not, is told`() async throws {
        let vault = try await aVault()
        let keys = vault.installation.instrumentKeys
        try await keys.keep(Catalog(reading: [anEntry("phq9", "PHQ-9", "PHQ-9")]))
        let entry = try anEntry("phq9", #""keyVersion": 2"#, #""keyVersion": 3"#)
        let claim = String(decoding: entry.key, as: UTF8.self)
            .replacingOccurrences(of: #""countsSince": 1"#, with: #""countsSince": 2"#)
        let other = claim.replacingOccurrences(of: #""atMost": 2"#, with: #""atMost": 1"#)
        let faults = CatalogFaults(faults: [
            CatalogFault(
                file: "phq9/phq9.key.json", path: "countsSince",
                problem: "the key counts in another way than its number 2")
        ])
        let wrong = CatalogEntry("phq9", key: Array(other.utf8), texts: entry.texts)
        await #expect(throws: faults) { try await keys.keep(Catalog(reading: [wrong])) }
        let right = CatalogEntry("phq9", key: Array(claim.utf8), texts: entry.texts)
        try await keys.keep(Catalog(reading: [right]))
    }

    @Test(arguments: [
        "UPDATE instrument_key SET content = replace(content, '\"atMost\":2', '\"atMost\":8')",
        "UPDATE instrument_key SET version = 'PHQ-8' WHERE instrument = 'phq9'",
        "UPDATE instrument_key SET mac = x'00' WHERE instrument = 'phq9'",
    ])
    func `a kept key that was altered in the file is told at the start`(sql: String) async throws {
        let vault = try await aVault()
        let keys = vault.installation.instrumentKeys
        try await keys.keep(Catalog.shipped())
        try await vault.tamper(sql)
        let caught = await #expect(throws: CatalogFaults.self) {
            try await keys.keep(Catalog.shipped())
        }
        let faults = try #require(caught).faults
        #expect(faults.first?.problem == "was altered after it was stored")
        #expect(faults.contains { $0.path.hasPrefix("phq9, version PHQ-") })
        await #expect(throws: CatalogFaults.self) { try await vault.installation.scores.run() }
    }

    private func count(_ vault: TestVault) async throws -> Int {
        try await vault.database.read { try $0.count("SELECT count(*) FROM instrument_key") }
    }
}

/// A shipped questionnaire with one part of its key replaced.
func anEntry(_ name: String, _ part: String, _ new: String) throws -> CatalogEntry {
    let entry = try #require(Catalog.shippedEntries.first { $0.name == name })
    let key = String(decoding: entry.key, as: UTF8.self)
    try #require(key.contains(part))
    return CatalogEntry(
        name, key: Array(key.replacingOccurrences(of: part, with: new).utf8), texts: entry.texts)
}
