import Foundation
import Testing

/// A security document that names what is not there has rotted, and nobody can trust the rest.
struct AsvsTests {
    private static let pages = ["asvs", "inventories", "threat-model", "dpia", "README"]

    private static func text(of page: String) throws -> String {
        let place = SourceTree.root.appending(path: "docs/security/\(page).md")
        return try String(contentsOf: place, encoding: .utf8)
    }

    @Test(arguments: pages)
    func `every file and test that a security document names is there`(_ page: String) throws {
        let broken = Citation.all(in: try AsvsTests.text(of: page)).filter(\.isBroken)
        #expect(broken.isEmpty, "\(page).md: \(broken.map(\.text).joined(separator: "; "))")
    }

    @Test func `the document of the standard names many files and many tests`() throws {
        let named = Citation.all(in: try AsvsTests.text(of: "asvs"))
        #expect(named.filter { $0.path != nil }.count > 30)
        #expect(named.filter { $0.test != nil }.count > 50)
    }

    @Test(arguments: [
        "Web/Shared/Nowhere.swift", "HouseTests: nothing of the kind", "NoSuchTests: a sentence",
        "bad_input.py: no_such_deed", "docs/security/nowhere",
    ])
    func `what is named and not there is caught`(_ text: String) {
        #expect(Citation(text: text).isBroken)
    }

    @Test(arguments: [
        "Web/Shared/SafetyHeaders.swift", "HouseTests: files and functions stay short",
        "bad_input.py: forged", "Sources/CZlib", "/health/live", "image/svg+xml", "no-store",
    ])
    func `what is there, or is no file and no test, is let be`(_ text: String) {
        #expect(!Citation(text: text).isBroken)
    }
}
