/// The files of one questionnaire, unread.
package struct CatalogEntry: Sendable {
    /// The name of the folder; the key must give the same id.
    package let name: String
    package let key: [UInt8]
    package let texts: [InstrumentLanguage: [UInt8]]
    /// What it and its scales are called, where its words do not come with the product.
    package let names: [UInt8]?
    /// Whether it is asked before a municipality has switched it on.
    package let isOffered: Bool

    /// The files as bytes, one text for each language there is, or the names of the key.
    package init(
        _ name: String, key: [UInt8], texts: [InstrumentLanguage: [UInt8]] = [:],
        names: [UInt8]? = nil, isOffered: Bool = true
    ) {
        self.name = name
        self.key = key
        self.texts = texts
        self.names = names
        self.isOffered = isOffered
    }

    var keyFile: String { "\(name)/\(name).key.json" }

    var namesFile: String { "\(name)/\(name).names.json" }

    func textFile(_ language: InstrumentLanguage) -> String {
        "\(name)/\(name).\(language.rawValue).json"
    }
}
