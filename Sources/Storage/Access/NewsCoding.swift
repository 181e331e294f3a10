import Domain
import Foundation
import UseCases

/// How news is written on its way between nodes. What was touched in a family is sealed: an engine
/// may keep what it passes on for a while, and a stolen disk shall not tell which life area of whom
/// was changed.
struct NewsCoding {
    private let sealer: Sealer
    private let presence: PresenceCoding

    /// So many things in one piece, since PostgreSQL passes on less than 8000 bytes at a time
    /// (its documentation of NOTIFY).
    private static let most = 12

    init(_ keys: KeyChain) {
        sealer = keys.news
        presence = PresenceCoding(keys)
    }

    /// An account's sessions or rights changed.
    static func text(_ account: AccountID) -> String { "account \(account.text)" }

    func texts(_ news: FamilyNews) throws -> [String] {
        var rest = news.touched.sorted { $0.id < $1.id }[...]
        var texts: [String] = []
        repeat {
            let piece = FamilyNews(
                family: news.family, by: news.by, touched: Set(rest.prefix(NewsCoding.most)))
            texts.append(try text(piece))
            rest = rest.dropFirst(NewsCoding.most)
        } while !rest.isEmpty
        return texts
    }

    private func text(_ news: FamilyNews) throws -> String {
        var fields = FieldWriter()
        fields.add(news.by)
        fields.add(news.touched.count)
        for touched in news.touched { fields.add(touched) }
        let sealed = try sealer.seal(fields.bytes, at: NewsCoding.place(news.family.text))
        return "family \(news.family.text) \(Data(sealed).base64EncodedString())"
    }

    /// What nobody of this installation wrote, or an older version, may be anything.
    func news(_ text: String) -> LiveNews {
        let parts = text.split(separator: " ").map(String.init)
        switch parts.first {
        case "account" where parts.count == 2: return .account(ID(trusted: parts[1]))
        case "family" where parts.count == 3: return (try? family(parts[1], parts[2])) ?? .missed
        case "present" where parts.count == 2:
            return (try? presence.news(parts[1])).map(LiveNews.presence) ?? .missed
        default: return .missed
        }
    }

    private func family(_ id: String, _ base64: String) throws -> LiveNews {
        guard let sealed = Data(base64Encoded: base64) else { throw StorageFault.unreadable }
        var fields = FieldReader(try sealer.open(Array(sealed), at: NewsCoding.place(id)))
        let by: AccountID? = try fields.optionalID()
        let count = try fields.number()
        let touched = try (0..<min(count, NewsCoding.most)).map { _ in try fields.touched() }
        return .family(FamilyNews(family: ID(trusted: id), by: by, touched: Set(touched)))
    }

    private static func place(_ family: String) -> SealedPlace { SealedPlace("news", family) }
}

extension FieldWriter {
    fileprivate mutating func add(_ touched: Touched) {
        add(touched.kind)
        add(touched.id)
        add(touched.area?.rawValue)
        switch touched.subject {
        case .family: add(0)
        case .person(let id): add([id], 1)
        case .members(let some): add(some.sorted(), 2)
        }
        add(touched.hangsOn.joined(separator: " "))
    }

    private mutating func add(_ persons: [PersonID], _ sort: Int) {
        add(sort)
        add(persons.map(\.text).joined(separator: " "))
    }
}

extension FieldReader {
    fileprivate mutating func touched() throws -> Touched {
        let kind: ContentKind = try value()
        let id = try text()
        let area: LifeArea? = try optionalValue()
        let subject = try subject()
        return Touched(
            kind: kind, id: id, subject: subject, area: area, hangsOn: try parts())
    }

    private mutating func subject() throws -> Subject {
        let sort = try number()
        guard sort > 0 else { return .family }
        let persons = try parts().map(PersonID.init(trusted:))
        guard sort == 1 else { return .members(Set(persons)) }
        guard let first = persons.first else { throw StorageFault.unreadable }
        return .person(first)
    }

    private mutating func parts() throws -> [String] {
        try text().split(separator: " ").map(String.init)
    }
}
