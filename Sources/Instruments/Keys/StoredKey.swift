/// A key as it is kept for ever, so that scores can be counted again when a newer one is in use.
package struct StoredKey: Sendable, Hashable {
    package let instrument: InstrumentID
    package let version: String
    package let keyVersion: Int
    /// The key as JSON, without its notes, fields in order, no white space.
    package let text: String

    package init(instrument: InstrumentID, version: String, keyVersion: Int, text: String) {
        self.instrument = instrument
        self.version = version
        self.keyVersion = keyVersion
        self.text = text
    }

    init(of instrument: Instrument, text: String) {
        self.init(
            instrument: instrument.id, version: instrument.version,
            keyVersion: instrument.keyVersion, text: text)
    }

    /// Reads it; throws everything that is wrong in it, at once. It is not held against what a
    /// new key must be like: it counted then, so it counts now.
    package func read() throws(CatalogFaults) -> Instrument {
        let file = "\(instrument), version \(version), key \(keyVersion), as it was stored"
        var key = KeyReader(file: file)
        let read = key.instrument(in: Array(text.utf8))
        let isNamed =
            read.id == instrument && read.version == version && read.keyVersion == keyVersion
        let misnamed = CatalogFault(file: file, path: "keyVersion", problem: "is of another key")
        let faults = key.reader.faults + (isNamed ? [] : [misnamed])
        guard faults.isEmpty else { throw CatalogFaults(faults: faults) }
        return read
    }

    /// The same key always has the same text; what stands in its notes and how it is laid out may
    /// change. A reason for having no scales is kept as being there.
    static func canonical(_ bytes: [UInt8]) -> String {
        guard case .object(var fields)? = JSONValue.read(bytes) else { return "" }
        if fields["notes"] != nil { fields["notes"] = .text("…") }
        return JSONValue.object(fields).text
    }
}
