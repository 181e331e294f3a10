/// Reads the tables out of the migrations' own text, so that no list beside them can forget one.
/// It knows the few forms of statement that migrations are written in; a test holds what it finds
/// against what the engine says.
struct SchemaReader {
    private(set) var tables: [StoredName: StoredTable] = [:]

    /// - Throws: `KeepingFault.unknownSchema` for a form that it does not know.
    mutating func read(_ text: String) throws {
        let code = text.split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.prefix(upTo: $0.firstRange(of: "--")?.lowerBound ?? $0.endIndex) }
            .joined(separator: "\n")
        for statement in code.split(separator: ";") {
            try take(statement.split(whereSeparator: \.isWhitespace).joined(separator: " "))
        }
    }

    private mutating func take(_ statement: String) throws {
        let words = statement.split(separator: " ")
        switch words.prefix(2).joined(separator: " ") {
        case "CREATE TABLE": try create(statement)
        case "DROP TABLE": tables[try name(words.last)] = nil
        case "ALTER TABLE":
            guard words.count > 5, words[3] == "ADD", words[4] == "COLUMN" else {
                throw KeepingFault.unknownSchema(statement)
            }
            try add(words.dropFirst(5).joined(separator: " "), to: try name(words[2]))
        default: break
        }
    }

    private mutating func create(_ statement: String) throws {
        guard let start = statement.firstIndex(of: "("), let end = statement.lastIndex(of: ")")
        else { throw KeepingFault.unknownSchema(statement) }
        let name = try name(statement[..<start].split(separator: " ").last)
        tables[name] = StoredTable(name: name, columns: [], key: [], references: [])
        for line in SchemaReader.parts(statement[statement.index(after: start)..<end]) {
            try add(line, to: name)
        }
    }

    private mutating func add(_ line: String, to table: StoredName) throws {
        guard var changed = tables[table] else { throw KeepingFault.unknownSchema(line) }
        let words = line.split(separator: " ")
        switch words.first {
        case "PRIMARY": changed.key = try list(line)
        case "FOREIGN":
            changed.references.append(
                StoredReference(columns: try list(line), table: try referred(words, line)))
        case "CHECK", "UNIQUE": break
        default: try addColumn(words, line, to: &changed)
        }
        tables[table] = changed
    }

    private func addColumn(
        _ words: [Substring], _ line: String, to table: inout StoredTable
    ) throws {
        guard words.count > 1, let kind = StoredColumn.Kind(rawValue: String(words[1])) else {
            throw KeepingFault.unknownSchema(line)
        }
        let name = try name(words[0])
        table.columns.append(
            StoredColumn(name: name, kind: kind, mayBeEmpty: !line.contains("NOT NULL")))
        if line.contains("PRIMARY KEY") { table.key = [name] }
        guard words.contains("REFERENCES") else { return }
        table.references.append(
            StoredReference(columns: [name], table: try referred(words, line)))
    }

    private func referred(_ words: [Substring], _ line: String) throws -> StoredName {
        guard let place = words.firstIndex(of: "REFERENCES"), place + 1 < words.count else {
            throw KeepingFault.unknownSchema(line)
        }
        return try name(words[place + 1])
    }

    /// The names in the first parentheses.
    private func list(_ line: String) throws -> [StoredName] {
        guard let start = line.firstIndex(of: "("), let end = line.firstIndex(of: ")") else {
            throw KeepingFault.unknownSchema(line)
        }
        return try line[line.index(after: start)..<end].split(separator: ",")
            .map { try name($0.split(separator: " ").first) }
    }

    private func name(_ text: Substring?) throws -> StoredName {
        guard let text, let name = StoredName(text) else {
            throw KeepingFault.unknownSchema(text.map(String.init) ?? "")
        }
        return name
    }

    /// What stands between the commas that are in no parentheses.
    private static func parts(_ body: Substring) -> [String] {
        var parts = [""]
        var depth = 0
        for letter in body {
            if letter == "," && depth == 0 {
                parts.append("")
                continue
            }
            depth += letter == "(" ? 1 : letter == ")" ? -1 : 0
            parts[parts.count - 1].append(letter)
        }
        return parts.map { $0.split(separator: " ").joined(separator: " ") }
    }
}
