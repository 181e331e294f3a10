/// The tower of ARCHITECTURE.md as a table: what each layer may import. Nothing points up.
enum Tower {
    /// Beside the standard library.
    static let imports: [String: Set<String>] = [
        "Domain": [],
        "HTML": [],
        "Instruments": ["Domain", "Foundation", "FoundationEssentials"],
        "FHIR": ["Instruments"],
        "REDCap": ["Instruments"],
        "UseCases": ["Domain", "Instruments"],
        "Storage": [
            "Domain", "Instruments", "UseCases", "Crypto", "Foundation", "Synchronization",
        ],
        "StorageSQLite": [
            "Storage", "CSQLite", "GRDB", "GRDBSQLite", "Foundation", "Synchronization",
        ],
        "StoragePostgres": [
            "Storage", "CLibPQ", "Foundation", "Dispatch", "Synchronization",
        ],
        "OpenID": [
            "Domain", "JWTKit", "AsyncHTTPClient", "Crypto", "NIOCore", "NIOHTTP1", "Foundation",
        ],
        "Web": [
            "Domain", "Instruments", "HTML", "OpenID", "UseCases", "FHIR", "REDCap", "Hummingbird",
            "HTTPTypes",
            "Logging", "HummingbirdCore", "NIOCore", "NIOConcurrencyHelpers", "NIOHTTP1", "CZlib",
        ],
        "Demo": ["Domain", "Instruments", "UseCases"],
    ]

    /// The executable wires everything, so it alone may import anything.
    static let top = "veven"

    static func violations(in file: SourceFile) -> [Violation] {
        guard file.target != top else { return [] }
        guard let allowed = imports[file.target] else {
            return [Violation(file: file.path, line: 1, what: "a layer that the tower lacks")]
        }
        return file.code.enumerated().compactMap { number, line in
            guard let module = module(importedBy: line), !allowed.contains(module) else {
                return nil
            }
            return Violation(
                file: file.path, line: number + 1, what: "\(file.target) imports \(module)")
        }
    }

    /// The module of `import X`, `@testable import X`, `package import X.Y` or
    /// `import struct X.Y`.
    static func module(importedBy line: String) -> String? {
        let kinds = ["struct", "class", "enum", "protocol", "func", "var", "let", "typealias"]
        let words = line.split(separator: " ").map(String.init)
        guard let place = words.firstIndex(of: "import"), place + 1 < words.count,
            words[..<place].allSatisfy({ $0.hasPrefix("@") || $0.allSatisfy(\.isLetter) })
        else { return nil }
        let named = words[(place + 1)...].first { !kinds.contains($0) }
        return named?.split(separator: ".").first.map(String.init)
    }
}
