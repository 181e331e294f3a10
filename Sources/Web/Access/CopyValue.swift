import Domain
import HTML

/// One value of a copy, said once for both: how it is read, and how it stands in the file.
enum CopyValue {
    case text(String)
    case number(Int)
    case decimal(String)
    case yes(Bool)
    /// A word of a fixed list: its stable code in the file, its words on the page.
    case coded(String, String)
    /// Only in the file: what links one thing to another.
    case identity(String)
    case list([CopyValue])
    case items([CopyItem])
}

/// One field, by its stable name.
struct CopyField {
    let key: CopyKey
    let value: CopyValue

    init(_ key: CopyKey, _ value: CopyValue) {
        self.key = key
        self.value = value
    }

    /// Nil for what is not there.
    init?(_ key: CopyKey, text: String?) {
        guard let text, !text.isEmpty else { return nil }
        self.init(key, .text(text))
    }
}

/// One thing, with its fields in order.
struct CopyItem {
    let fields: [CopyField]

    init(_ fields: CopyField?...) { self.fields = fields.compactMap(\.self) }
}

/// All things of one kind.
struct CopyPart {
    let key: Key
    let items: [CopyItem]

    init(_ key: Key, _ items: [CopyItem]) {
        self.key = key
        self.items = items
    }

    /// The stable names of the parts, in the order in which a person reads them.
    enum Key: String, CaseIterable {
        case family, members, relations, homes, residences, matters, needs, goals, help
        case evaluations, agreedPlans, rounds, answers, shares, consents, sheets, kept
        case emergencies, requests, factors, log, refused
    }
}

/// The stable names of all fields: documented in docs/data-copy.md, never renamed.
enum CopyKey: String, CaseIterable {
    case about, account, act, addressee, agreedBy, answer, answers, areas, area, asked, at
    case attainment, band, born, by, calledOff, chosenName, coordinator, count, day, decision
    case done, due, enrolled, evaluateOn, format, from, gender, goal, hiddenFrom, home, id
    case instrument, lines, maker, name, nationalNumber, nature, need, needs, number, persons
    case phase, purpose, question, questions, reason, receiver, referredBy, responsible, result
    case results, review, role, scale, share, sort, source, start, status, statusOn, takenBack
    case language, until, value, version, voice, weight, wholeFamily, who, words, thing
}
