import Testing

/// The source as it lies here, against every rule.
struct HouseTests {
    @Test func `the tower is all there to be read`() {
        let layers = Set(SourceTree.files.map(\.target))
        #expect(layers == Set(Tower.imports.keys).union([Tower.top]))
        #expect(SourceTree.files.count > 100)
    }

    @Test(arguments: Rule.all) func `the source keeps the rule`(_ rule: Rule) {
        let found = SourceTree.files.flatMap(rule.violations)
        #expect(found.isEmpty, "\(rule.name): \(found.listed)")
    }

    @Test func `files and functions stay short`() {
        let files = SourceTree.files.map(\.length)
        let functions = SourceTree.files.flatMap(FunctionSpan.all).map(\.lines)
        print(
            "files: median \(Size.median(files)), longest \(files.max() ?? 0) lines;",
            "functions: median \(Size.median(functions)), longest \(functions.max() ?? 0) lines")
        #expect(Size.median(files) <= 80)
        #expect(Size.median(functions) <= 8)
    }
}

/// A rule by its name, so that a test says which one was broken.
struct Rule: Sendable, CustomTestStringConvertible {
    let name: String
    let violations: @Sendable (SourceFile) -> [Violation]

    var testDescription: String { name }

    static let all = [
        Rule(name: "nothing points up the tower", violations: Tower.violations),
        Rule(name: "folders are features", violations: Matrix.violations),
        Rule(name: "short files and functions", violations: Size.violations),
        Rule(name: "no words that stop or widen", violations: ForbiddenWords.violations),
        Rule(name: "nobody goes round the door", violations: TheDoor.violations),
        Rule(name: "SQL stands in Storage", violations: Languages.sqlOutsideStorage),
        Rule(name: "words stand in Texts", violations: Languages.wordsOutsideTexts),
        Rule(name: "addresses are typed", violations: Languages.untypedAddresses),
        Rule(name: "identifiers are ASCII", violations: Languages.foreignIdentifiers),
        Rule(name: "pure layers are pure", violations: Purity.violations),
        Rule(name: "names say something", violations: Names.violations),
    ]
}
