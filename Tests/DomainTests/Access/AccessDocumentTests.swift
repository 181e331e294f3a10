import Foundation
import Testing

@testable import Domain

struct AccessDocumentTests {
    private let file = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("docs/access.md")

    @Test func `the page about access says what the policy does`() throws {
        let made = AccessDocument(ages: AgeTable.norwegian.rows[0]).text
        if ProcessInfo.processInfo.environment["VEVEN_WRITE_ACCESS"] != nil {
            try made.write(to: file, atomically: true, encoding: .utf8)
        }
        #expect(try String(contentsOf: file, encoding: .utf8) == made)
    }

    @Test func `each use of a right, and each role, is in words`() {
        let made = AccessDocument(ages: AgeTable.norwegian.rows[0]).text
        for role in Role.allCases { #expect(made.contains(AccessWords.role(role))) }
        for right in Right.allCases { #expect(made.contains(right.rawValue)) }
    }
}
