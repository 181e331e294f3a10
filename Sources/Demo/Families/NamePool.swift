/// Names that are common in Norway, by where a family's names come from. None ends with s, so that
/// "Idas" and "Emils" can be written. People are put together from them by chance.
struct NamePool: Sendable {
    let women: [String]
    let men: [String]
    let girls: [String]
    let boys: [String]
    let elders: [String]
    let surnames: [String]

    /// One line for each list, in the order above.
    init(
        _ women: String, _ men: String, _ girls: String, _ boys: String, elders: String,
        surnames: String
    ) {
        self.women = NamePool.list(women)
        self.men = NamePool.list(men)
        self.girls = NamePool.list(girls)
        self.boys = NamePool.list(boys)
        self.elders = NamePool.list(elders)
        self.surnames = NamePool.list(surnames)
    }

    private static func list(_ line: String) -> [String] {
        line.split(separator: " ").map(String.init)
    }
}
