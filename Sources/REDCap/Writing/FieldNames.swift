import Instruments

/// Names that REDCap takes: small letters, digits and underscores, a letter first.
struct FieldNames {
    private var names: [ItemID: String] = [:]
    /// What the field is called that names the record.
    let record: String

    init(form: Form) {
        let items = form.allItems.map(\.id)
        // Names that can stay do; the others are made so that none is taken twice.
        var taken = Set(items.map(\.rawValue).filter { Self.isName($0) })
        record = "record_id"
        for id in items {
            if Self.isName(id.rawValue), id.rawValue != record {
                names[id] = id.rawValue
            } else if names[id] == nil {
                var name = Self.plain(id.rawValue)
                if name.first?.isLetter != true { name = "q_" + name }
                var free = name
                var number = 2
                while free == record || taken.contains(free) {
                    free = "\(name)_\(number)"
                    number += 1
                }
                taken.insert(free)
                names[id] = free
            }
        }
    }

    func name(of id: ItemID) -> String { names[id] ?? Self.plain(id.rawValue) }

    private static func isName(_ text: String) -> Bool {
        text.wholeMatch(of: /[a-z][a-z0-9_]{0,99}/) != nil
    }

    /// The text with everything else made an underscore.
    static func plain(_ text: String) -> String {
        let plain = text.lowercased().unicodeScalars.map { scalar in
            ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar) ? Character(scalar) : "_"
        }
        return String(plain.prefix(90))
    }
}
