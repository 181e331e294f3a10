/// Reads one catalogue file and notes every fault instead of stopping at the first.
///
/// A value that cannot be read is noted and stands in as something empty. That is safe because
/// `Catalog` gives nothing out when there is a single fault.
struct FileReader {
    let file: String
    private(set) var faults: [CatalogFault] = []

    init(file: String) { self.file = file }

    mutating func fault(_ path: String, _ problem: String) {
        faults.append(CatalogFault(file: file, path: path, problem: problem))
    }

    mutating func check(_ isRight: Bool, _ path: String, _ problem: String) {
        if !isRight { fault(path, problem) }
    }

    /// The whole file; an empty object when it is not JSON.
    mutating func root(of bytes: [UInt8]) -> Place {
        let value = JSONValue.read(bytes)
        if value == nil { fault("", "is not JSON") }
        return Place(value: value ?? .object([:]), path: "")
    }

    /// Notes every field that nobody will read, so that a misspelt name cannot pass.
    mutating func only(_ known: Set<String>, in place: Place) {
        guard case .object(let fields) = place.value else {
            return fault(place.path, "has to be an object")
        }
        for name in fields.keys.sorted() where !known.contains(name) {
            fault(place.path(to: name), "is not a field we know")
        }
    }

    mutating func text(_ key: String, in place: Place) -> String {
        guard case .text(let text) = place[key]?.value, !text.isEmpty else {
            fault(place.path(to: key), "has to be a text")
            return ""
        }
        return text
    }

    /// Nil where nothing is said.
    mutating func optionalText(_ key: String, in place: Place) -> String? {
        place[key] == nil ? nil : text(key, in: place)
    }

    mutating func number(_ key: String, in place: Place) -> Double {
        guard case .number(let number) = place[key]?.value else {
            fault(place.path(to: key), "has to be a number")
            return 0
        }
        return number
    }

    mutating func whole(_ key: String, in place: Place) -> Int {
        guard case .number(let number) = place[key]?.value, let whole = Int(exactly: number) else {
            fault(place.path(to: key), "has to be a whole number")
            return 0
        }
        return whole
    }

    /// A flag that is false where nothing is said.
    mutating func flag(_ key: String, in place: Place) -> Bool {
        guard let field = place[key] else { return false }
        guard case .flag(let flag) = field.value else {
            fault(field.path, "has to be true or false")
            return false
        }
        return flag
    }

    /// One of a fixed set of words; `stand-in` is used after a fault only.
    mutating func choice<Word>(_ key: String, in place: Place, standIn: Word) -> Word
    where Word: RawRepresentable<String> & CaseIterable {
        if case .text(let text) = place[key]?.value, let word = Word(rawValue: text) { return word }
        let words = Word.allCases.map(\.rawValue).joined(separator: ", ")
        fault(place.path(to: key), "has to be one of: \(words)")
        return standIn
    }

    /// The parts of a list; empty where nothing is said.
    mutating func list(_ key: String, in place: Place) -> [Place] {
        guard let field = place[key] else { return [] }
        guard case .list(let values) = field.value else {
            fault(field.path, "has to be a list")
            return []
        }
        return values.enumerated().map { Place(value: $1, path: "\(field.path)[\($0)]") }
    }

    /// Texts by name; empty where nothing is said.
    mutating func texts(_ key: String, in place: Place) -> [String: String] {
        guard let field = place[key] else { return [:] }
        guard case .object(let fields) = field.value else {
            fault(field.path, "has to be an object")
            return [:]
        }
        var texts: [String: String] = [:]
        for name in fields.keys.sorted() { texts[name] = text(name, in: field) }
        return texts
    }

    /// Notes what should have a text and has none, and what has one and should not.
    mutating func same<Name: Hashable & Comparable>(
        _ wanted: [Name], _ there: [Name], _ path: String
    ) {
        for name in Set(wanted).subtracting(there).sorted() {
            fault("\(path).\(name)", "has to have a text")
        }
        for name in Set(there).subtracting(wanted).sorted() {
            fault("\(path).\(name)", "is not in the key")
        }
    }
}
