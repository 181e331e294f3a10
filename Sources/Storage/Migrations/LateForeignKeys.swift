/// Foreign keys, moved to the end of a migration: there a table may refer to one that is made
/// further down, and two to each other. SQLite does not mind; PostgreSQL does.
enum LateForeignKeys {
    static func moved(in script: String) -> String {
        var keys: [String] = []
        let text = script.replacing(/CREATE TABLE (\w+) \(\n([\s\S]*?)\n\);/) { table in
            let name = String(table.output.1)
            let parts = parts(of: table.output.2).compactMap { part in
                kept(of: String(part.drop { $0 == "\n" }), in: name, &keys)
            }
            return "CREATE TABLE \(name) (\n\(parts.joined(separator: ",\n"))\n);"
        }
        return ([text] + keys).joined(separator: "\n")
    }

    /// What is left of a column or a constraint without its foreign key; nil if it was one.
    private static func kept(
        of part: String, in table: String, _ keys: inout [String]
    ) -> String? {
        let trimmed = part.trimming(while: \.isWhitespace)
        if trimmed.hasPrefix("FOREIGN KEY") {
            keys.append("ALTER TABLE \(table) ADD \(trimmed);")
            return nil
        }
        guard let found = part.firstMatch(of: /\s+REFERENCES (\w+ \(\w+\))/),
            let column = trimmed.split(separator: " ").first
        else { return part }
        keys.append(
            "ALTER TABLE \(table) ADD FOREIGN KEY (\(column)) REFERENCES \(found.output.1);")
        return part.replacingCharacters(in: found.range)
    }

    /// The columns and constraints: what stands between commas outside of brackets.
    private static func parts(of body: Substring) -> [String] {
        let lines = body.split(separator: "\n").filter {
            !$0.drop(while: \.isWhitespace).hasPrefix("--")
        }
        var parts = [""]
        var depth = 0
        for character in lines.joined(separator: "\n") {
            if character == "(" { depth += 1 }
            if character == ")" { depth -= 1 }
            if character == ",", depth == 0 {
                parts.append("")
            } else {
                parts[parts.count - 1].append(character)
            }
        }
        return parts
    }
}

extension String {
    fileprivate func trimming(while isLeft: (Character) -> Bool) -> String {
        var rest = self[...].drop(while: isLeft)
        while let last = rest.last, isLeft(last) { rest.removeLast() }
        return String(rest)
    }

    fileprivate func replacingCharacters(in range: Range<Index>) -> String {
        String(self[..<range.lowerBound] + self[range.upperBound...])
    }
}
