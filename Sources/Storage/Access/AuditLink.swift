import Crypto
import Domain
import UseCases

/// One entry as it lies in its chain, column by column: the hash is over what is stored, so that
/// no byte of it can be altered unnoticed.
struct AuditLink {
    let chain: String
    let seq: Int
    let at: String
    let account: String
    let role: String
    let act: String
    let isChange: Int
    let outcome: String
    /// Whom it is kept from, sealed; nil in lines from before there was such a thing.
    let kept: [UInt8]?

    init(_ entry: AuditEntry, chain: String, seq: Int, kept: [UInt8]) {
        self.kept = kept
        self.chain = chain
        self.seq = seq
        at = entry.at.text
        account = entry.account.text
        role = entry.role.rawValue
        act = entry.act
        isChange = entry.isChange ? 1 : 0
        outcome = entry.outcome.rawValue
    }

    init(
        chain: String, seq: Int, at: String, account: String, role: String, act: String,
        isChange: Int, outcome: String, kept: [UInt8]?
    ) {
        self.chain = chain
        self.seq = seq
        self.at = at
        self.account = account
        self.role = role
        self.act = act
        self.isChange = isChange
        self.outcome = outcome
        self.kept = kept
    }

    /// Reads the columns `chain, seq, at, account, role, act, is_change, outcome, kept` from 0.
    init(row: any SQLRow) {
        chain = row.text(0)
        seq = row.int(1)
        at = row.text(2)
        account = row.text(3)
        role = row.text(4)
        act = row.text(5)
        isChange = row.int(6)
        outcome = row.text(7)
        kept = row.optionalBytes(8)
    }

    /// The keyed hash over all columns and the hash of the entry before; `number` is given where
    /// it is asked whether the entry once stood elsewhere.
    func mac(under key: SymmetricKey, after previous: [UInt8]) -> [UInt8] {
        key.mac(bytes(after: previous))
    }

    func isRight(
        _ mac: [UInt8], under key: SymmetricKey, after previous: [UInt8], as number: Int? = nil
    ) -> Bool {
        key.isRight(mac, for: bytes(after: previous, as: number))
    }

    private func bytes(after previous: [UInt8], as number: Int? = nil) -> [UInt8] {
        var fields = FieldWriter()
        fields.add("entry")
        fields.add(chain)
        fields.add(number ?? seq)
        for column in [at, account, role, act] { fields.add(column) }
        fields.add(isChange)
        fields.add(outcome)
        if let kept { fields.add(kept) }
        fields.add(previous)
        return fields.bytes
    }
}
