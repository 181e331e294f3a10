/// The files of one questionnaire, unread.
package struct CatalogEntry: Sendable {
    /// The name of the folder; the key must give the same id.
    package let name: String
    package let key: [UInt8]
    package let texts: [InstrumentLanguage: [UInt8]]
    /// Whether it is asked before a municipality has switched it on.
    package let isOffered: Bool

    /// The files as bytes, one text for each language there is.
    package init(
        _ name: String, key: [UInt8], texts: [InstrumentLanguage: [UInt8]] = [:],
        isOffered: Bool = true
    ) {
        self.name = name
        self.key = key
        self.texts = texts
        self.isOffered = isOffered
    }

    var keyFile: String { "\(name)/\(name).key.json" }

    func textFile(_ language: InstrumentLanguage) -> String {
        "\(name)/\(name).\(language.rawValue).json"
    }
}
