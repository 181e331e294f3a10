import Foundation

/// One line of an exported log, as JSON. What is not given is not written; bytes are base64.
struct ExportLine: Codable {
    /// `log`, `anchor`, `anchored`, `chain`, `entry` or `end`.
    let line: String
    /// Of `log`: the version of this form, the municipality, and when it was made.
    var version: Int?
    var municipality: String?
    var at: String?
    /// Of `anchor` and `anchored`.
    var anchor: Int?
    var entries: Int?
    /// Of `anchored`: the chain belongs to somebody else, and its entries are not here.
    var elsewhere: Bool?
    var chain: String?
    var seq: Int?
    var account: String?
    var role: String?
    var act: String?
    var isChange: Int?
    var outcome: String?
    var kept: Data?
    var mac: Data?
    /// Of `chain`: what authenticates its head.
    var seal: Data?
    /// Of `end`: how many lines came before.
    var lines: Int?

    init(_ line: String) { self.line = line }

    func written() throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return try Array(encoder.encode(self)) + [UInt8(ascii: "\n")]
    }
}

extension ExportLine {
    init(_ link: AuditLink, mac: [UInt8]) {
        self.init("entry")
        chain = link.chain
        seq = link.seq
        at = link.at
        account = link.account
        role = link.role
        act = link.act
        isChange = link.isChange
        outcome = link.outcome
        kept = link.kept.map { Data($0) }
        self.mac = Data(mac)
    }

    /// The entry as it was written; nil if a column is missing.
    var link: AuditLink? {
        guard let chain, let seq, let at, let account, let role, let act, let isChange,
            let outcome
        else { return nil }
        return AuditLink(
            chain: chain, seq: seq, at: at, account: account, role: role, act: act,
            isChange: isChange, outcome: outcome, kept: kept.map { Array($0) })
    }
}
