/// The one door: outside `UseCases/Access` nobody can even name what lies behind it, save
/// Storage, which implements it.
enum TheDoor {
    /// Names of the ports behind the door, and where each may stand.
    private static let ports: [String: Set<String>] = [
        "CaseShelves": ["UseCases/Access", "Storage"],
        "CaseRows": ["UseCases/Access", "Storage"],
        "OpenedFamily": ["UseCases/Access", "Storage"],
        "VaultSession": ["UseCases/Access", "UseCases/Directory", "Storage"],
        "CaseVault": ["UseCases/Access", "UseCases/Directory", "Storage"],
    ]

    /// A vault that is handed on is no door yet; opening it without one is a way round.
    private static let keepers: Set<String> = ["UseCases/Access", "UseCases/Directory", "Storage"]

    static func violations(in file: SourceFile) -> [Violation] {
        let places: Set = [file.target, "\(file.target)/\(file.folder ?? "")"]
        let named = ports.filter { $0.value.isDisjoint(with: places) }.flatMap { port, _ in
            file.lines(naming: port).map { violation(file, $0, "\(port) goes round the door") }
        }
        guard keepers.isDisjoint(with: places) else { return named }
        return named
            + file.lines(naming: "vault").filter { number in
                file.code[number - 1].contains(/vault\s*\.\s*(?:look|change)\b/)
            }.map { violation(file, $0, "opens the vault without the door") }
    }

    private static func violation(_ file: SourceFile, _ line: Int, _ what: String) -> Violation {
        Violation(file: file.path, line: line, what: what)
    }
}
