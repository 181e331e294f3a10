/// Each language in its own room: SQL in Storage, Norwegian and English in Texts, addresses in
/// typed paths, and identifiers in English.
enum Languages {
    /// They speak to their engine, and know no table of the product.
    private static let drivers: Set<String> = ["StorageSQLite", "StoragePostgres"]

    private static func tablesInDriver(_ file: SourceFile) -> [Violation] {
        let table = /\b(?:FROM|INTO|JOIN|UPDATE|TABLE) (?!pg_|sqlite_)[a-z]/
        return file.literals.filter { $0.text.contains(table) }.map {
            Violation(file: file.path, line: $0.line, what: "the product's SQL in a driver")
        }
    }

    static func sqlOutsideStorage(in file: SourceFile) -> [Violation] {
        if file.target == "Storage" { return [] }
        if drivers.contains(file.target) { return tablesInDriver(file) }
        let sql = /\b(?:SELECT|INSERT INTO|DELETE FROM|UPDATE \w+ SET|(?:CREATE|DROP) TABLE)\b/
        return file.literals.filter { $0.text.contains(sql) }.map {
            Violation(file: file.path, line: $0.line, what: "SQL outside Storage")
        }
    }

    /// What each language calls itself is no text of a page and is never translated.
    private static let ownNames: Set<String> = ["Bokmål", "Nynorsk", "English"]

    /// In Web the words stand in Texts: no Norwegian letter in another literal, and no word
    /// between two tags.
    static func wordsOutsideTexts(in file: SourceFile) -> [Violation] {
        guard file.target == "Web", file.folder != "Texts" else { return [] }
        return file.literals.filter { !ownNames.contains($0.text) && holdsWords($0.text) }.map {
            Violation(file: file.path, line: $0.line, what: "words of a page outside Texts")
        }
    }

    private static func holdsWords(_ text: String) -> Bool {
        text.contains(/[æøåÆØÅ]/) || text.contains(/<[a-z][^<>]*>[^<>]*[A-Za-z]{2}[^<>]*<\//)
    }

    /// An address in a page is one value that is a `Path`: by its name, by its type in the same
    /// file, or made on the spot. Only a telephone number may have something before it.
    static func untypedAddresses(in file: SourceFile) -> [Violation] {
        guard ["Web", "HTML"].contains(file.target) else { return [] }
        return file.literals.flatMap { literal in
            addresses(in: literal).filter { !isPath($0, in: file) }.map {
                Violation(file: file.path, line: literal.line, what: "\($0) is no typed path")
            }
        }
    }

    /// The interpolations that stand in `href="…"`, `action="…"` or `src="…"`, each with what
    /// stands before it there.
    private static func addresses(in literal: SourceFile.Literal) -> [String] {
        let parts = literal.text.split(separator: "\u{FFFC}", omittingEmptySubsequences: false)
        return zip(parts, literal.interpolations).compactMap { before, value in
            let address = before.firstMatch(of: /(?:href|action|src)=\\?"([^"\\]*)$/)
            guard let start = address?.output.1, start != "tel:" else { return nil }
            return start + value
        }
    }

    private static func isPath(_ value: String, in file: SourceFile) -> Bool {
        if value.hasPrefix("Path(") || value.hasPrefix("Path.") || value.hasPrefix("Paths.") {
            return true
        }
        let called = value.prefix { $0 != "(" }
        let name = called.split(separator: ".").last.map(String.init) ?? value
        let names = ["path", "home", "stylesheet", "icon", "$0"]
        return names.contains(name) || name.hasSuffix("Path")
            || file.code.contains { line in
                line.contains("\(name): Path") || line.contains("\(name): ExternalLink")
            }
    }

    /// Identifiers are English, and so ASCII.
    static func foreignIdentifiers(in file: SourceFile) -> [Violation] {
        file.matches(of: /[^\x00-\x7F]+/, where: { !$0.utf8.allSatisfy { $0 < 0x80 } }) {
            "\($0) is not ASCII"
        }
    }
}
