import Domain
import Foundation
import UseCases

/// How it is written, on its way between nodes, who has pages open: sealed as a whole, for who
/// looks after which family is nobody's to read.
struct PresenceCoding {
    private static let place = SealedPlace("news", "present")
    /// More than any message of ours holds: what says otherwise is none.
    private static let most = 1000
    private let sealer: Sealer

    init(_ keys: KeyChain) { sealer = keys.news }

    func text(_ news: PresenceNews) throws -> String {
        var fields = FieldWriter()
        fields.add(news.node)
        switch news.what {
        case .leaving: fields.addNothing()
        case .here(let families):
            fields.add(families.count)
            for (family, people) in families {
                fields.add(family)
                fields.add(people.count)
                for (account, line) in people {
                    fields.add(account)
                    fields.add(line)
                }
            }
        }
        let sealed = try sealer.seal(fields.bytes, at: PresenceCoding.place)
        return "present \(Data(sealed).base64EncodedString())"
    }

    func news(_ base64: String) throws -> PresenceNews {
        guard let sealed = Data(base64Encoded: base64) else { throw StorageFault.unreadable }
        var fields = FieldReader(try sealer.open(Array(sealed), at: PresenceCoding.place))
        let node = try fields.text()
        guard let count = try fields.optionalNumber() else {
            return PresenceNews(node: node, .leaving)
        }
        var families: [FamilyID: PresenceNews.People] = [:]
        for _ in 0..<min(count, PresenceCoding.most) {
            let family: FamilyID = try fields.id()
            families[family] = try people(&fields)
        }
        return PresenceNews(node: node, .here(families))
    }

    private func people(_ fields: inout FieldReader) throws -> PresenceNews.People {
        var people: PresenceNews.People = [:]
        for _ in 0..<min(try fields.number(), PresenceCoding.most) {
            let account: AccountID = try fields.id()
            people[account] = try fields.line()
        }
        return people
    }
}

extension FieldWriter {
    fileprivate mutating func add(_ line: KeptLine) {
        switch line {
        case .fromNobody: add("nobody")
        case .from(let persons): add("persons " + persons.map(\.text).joined(separator: " "))
        case .fromFamily: add("family")
        case .untilTold(let emergency): add("told " + emergency.text)
        }
    }
}

extension FieldReader {
    fileprivate mutating func line() throws -> KeptLine {
        let parts = try text().split(separator: " ").map(String.init)
        switch parts.first {
        case "nobody": return .fromNobody
        case "persons": return .from(Set(parts.dropFirst().map(PersonID.init(trusted:))))
        case "family": return .fromFamily
        case "told" where parts.count == 2: return .untilTold(ID(trusted: parts[1]))
        default: throw StorageFault.unreadable
        }
    }
}
