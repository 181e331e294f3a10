/// A value in a catalogue file, and where it stands.
struct Place {
    let value: JSONValue
    /// As `scales[0].bands[2]`; empty for the whole file.
    let path: String

    func path(to key: String) -> String { path.isEmpty ? key : "\(path).\(key)" }

    /// What stands under a key; nil when nothing does.
    subscript(key: String) -> Place? {
        guard case .object(let fields) = value, let field = fields[key], field != .null
        else { return nil }
        return Place(value: field, path: path(to: key))
    }
}
