import Testing

/// The rules about languages are shown what they must catch, and what they must let be.
struct LanguagesCatchTests {
    @Test(arguments: [
        "SELECT id FROM goal", "INSERT INTO goal VALUES", "DELETE FROM goal",
        "UPDATE goal SET a = 1", "CREATE TABLE goal",
    ])
    func `SQL outside Storage is caught`(_ sql: String) {
        #expect(Languages.sqlOutsideStorage(in: made("let a = \"\(sql)\"")).count == 1)
        #expect(Languages.sqlOutsideStorage(in: made("// \(sql)")).isEmpty)
        let stored = made("let a = \"\(sql)\"", at: "Sources/Storage/Plan/A.swift")
        #expect(Languages.sqlOutsideStorage(in: stored).isEmpty)
        let driver = made("let a = \"\(sql)\"", at: "Sources/StoragePostgres/A.swift")
        #expect(Languages.sqlOutsideStorage(in: driver).count == 1)
    }

    @Test(arguments: ["SELECT 1", "SELECT pid FROM pg_stat_activity", "PRAGMA synchronous"])
    func `a driver may speak to its engine`(_ sql: String) {
        let driver = made("let a = \"\(sql)\"", at: "Sources/StoragePostgres/A.swift")
        #expect(Languages.sqlOutsideStorage(in: driver).isEmpty)
    }

    @Test(arguments: [
        #"let a = "Legg til mål""#, #"HTML("<p class=\"a\">Save it</p>")"#,
        #"HTML("<p>\(name) says</p>")"#,
    ])
    func `a word outside Texts is caught`(_ text: String) {
        #expect(Languages.wordsOutsideTexts(in: made(text)).count == 1)
        let texts = made(text, at: "Sources/Web/Texts/nb/A.swift")
        #expect(Languages.wordsOutsideTexts(in: texts).isEmpty)
    }

    @Test(arguments: [
        #"HTML("<p class=\"goal\">\(words)</p>")"#, #"let a = "Bokmål""#, #"let a = "goal""#,
        #"HTML("<h2>\(title)</h2><ul>\(items)</ul>")"#, "// Mål",
    ])
    func `a page without words of its own is let be`(_ text: String) {
        #expect(Languages.wordsOutsideTexts(in: made(text)).isEmpty)
    }

    @Test(arguments: [
        #"HTML("<a href=\"\(url)\">")"#, #"HTML("<form action=\"\("/a/" + id)\">")"#,
        #"HTML("<a href=\"/families/\(path)\">")"#, #"HTML("<a href=\"javascript:\(path)\">")"#,
        "let url: String\nlet a = HTML(\n\"\"\"\n<img src=\"\\(url)\">\n\"\"\")",
    ])
    func `an address that is text is caught`(_ text: String) {
        #expect(Languages.untypedAddresses(in: made(text)).count == 1)
    }

    @Test(arguments: [
        #"HTML("<a href=\"\(Paths.home)\">")"#, #"HTML("<a href=\"\(Path.here("a"))\">")"#,
        "let page: Path\nlet a = HTML(\"<a href=\\\"\\(page)\\\">\")",
        #"HTML("<p class=\"\(kind)\">")"#, #"HTML("<a href=\"tel:\(number)\">")"#,
    ])
    func `an address that is a path is let be`(_ text: String) {
        #expect(Languages.untypedAddresses(in: made(text)).isEmpty)
    }

    @Test func `an identifier in Norwegian letters is caught`() {
        #expect(Languages.foreignIdentifiers(in: made("let mål = 1")).count == 1)
        #expect(Languages.foreignIdentifiers(in: made("let a = \"mål\" // mål")).isEmpty)
    }

    @Test(arguments: ["func a() async {}", "let a = Int.random(in: 1...2)", "let a = Date()"])
    func `a pure layer that waits, dices or asks the time is caught`(_ text: String) {
        let pure = made(text, at: "Sources/Domain/Plan/A.swift")
        #expect(Purity.violations(in: pure).count == 1)
        #expect(Purity.violations(in: made(text)).isEmpty)
    }

    @Test func `a name that says nothing is caught`() {
        let names = ["String+Day.swift", "PlanUtils.swift", "GoalManager.swift", "PlanV2.swift"]
        for name in names {
            let file = made("", at: "Sources/Web/Plan/\(name)")
            #expect(Names.violations(in: file).count == 1, "\(name)")
        }
        #expect(Names.violations(in: made("", at: "Sources/Web/Plan/Goal.swift")).isEmpty)
    }
}
