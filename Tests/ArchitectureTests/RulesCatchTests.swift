import Testing

/// A check that cannot fail is no check: each rule is shown what it must catch, and what it
/// must let be.
struct RulesCatchTests {
    @Test func `an import that points up is caught`() {
        let up = made("import Domain\n@testable import Storage", at: "Sources/Web/Plan/A.swift")
        #expect(Tower.violations(in: up).map(\.line) == [2])
        let kind = made("package import struct Web.Page", at: "Sources/Domain/Plan/A.swift")
        #expect(Tower.violations(in: kind).count == 1)
        #expect(Tower.violations(in: made("import A", at: "Sources/Core/A.swift")).count == 1)
        #expect(Tower.violations(in: made("import Web", at: "Sources/veven/A.swift")).isEmpty)
        #expect(Tower.violations(in: made("// import Storage\nlet a = \"import X\"")).isEmpty)
    }

    @Test func `a folder that is no feature is caught`() {
        let paths = [
            "Sources/Web/Helpers/A.swift": 1, "Sources/Web/A.swift": 1,
            "Sources/Domain/Texts/A.swift": 1, "Sources/Web/Texts/nb/A.swift": 0,
            "Sources/Domain/Plan/A.swift": 0, "Sources/veven/A.swift": 0,
        ]
        for (path, count) in paths {
            #expect(Matrix.violations(in: made("", at: path)).count == count, "\(path)")
        }
    }

    @Test func `a long file and a long function are caught`() {
        let lines = String(repeating: "    use()\n", count: 39)
        #expect(Size.violations(in: made("func a() {\n\(lines)}")).count == 1)
        #expect(Size.violations(in: made("func a() {\n\(lines.dropLast(10))}")).isEmpty)
        #expect(Size.violations(in: made(String(repeating: "//\n", count: 301))).count == 1)
        #expect(Size.violations(in: made(String(repeating: "//\n", count: 300))).isEmpty)
    }

    @Test(arguments: [
        "let a = try! b()", "let a = b as! C", "final class A: @unchecked Sendable {}",
        "nonisolated(unsafe) var a = 1", "Swift.fatalError()", "public func a() {}",
        "public let a = 1", "// TODO: later", "/* FIXME */", "open class A {}",
    ])
    func `a word that stops or widens is caught`(_ text: String) {
        #expect(ForbiddenWords.violations(in: made(text)).count == 1)
    }

    @Test(arguments: [
        "let a = \"try! public \"", "// as! public fatalError(", "let a = try b() as? C",
        "package func isPublic() {}", "file.open(a)",
    ])
    func `a word that only looks like one is let be`(_ text: String) {
        #expect(ForbiddenWords.violations(in: made(text)).isEmpty)
    }

    @Test func `a way round the door is caught`() {
        let round = "func f(shelves: any CaseShelves) {}\nlet v: any CaseVault"
        #expect(Set(TheDoor.violations(in: made(round)).map(\.line)) == [1, 2])
        let beside = made(round, at: "Sources/UseCases/Plan/A.swift")
        #expect(TheDoor.violations(in: beside).count == 2)
        let inside = made(round, at: "Sources/UseCases/Access/A.swift")
        #expect(TheDoor.violations(in: inside).isEmpty)
        #expect(TheDoor.violations(in: made(round, at: "Sources/Storage/Access/A.swift")).isEmpty)
        #expect(TheDoor.violations(in: made("let myCaseVaults = 1 // CaseVault")).isEmpty)
    }

    @Test func `a vault that is opened without the door is caught`() {
        let opening = "let a = try await site.vault.look { $0.open(family, for: caller) }"
        for path in ["Sources/veven/Wiring/A.swift", "Sources/Demo/Plan/A.swift"] {
            #expect(TheDoor.violations(in: made(opening, at: path)).count == 1)
            #expect(TheDoor.violations(in: made("CaseFiles(vault: vault)", at: path)).isEmpty)
        }
        let door = made(opening, at: "Sources/UseCases/Access/A.swift")
        #expect(TheDoor.violations(in: door).isEmpty)
    }
}
