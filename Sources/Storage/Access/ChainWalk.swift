import Crypto

/// Walks one chain from its first entry and stops at the first that does not fit.
struct ChainWalk {
    let chain: String
    private let head: AuditHead?
    private var last = 0
    private var lastMAC: [UInt8] = []
    private var broken: AuditFinding?

    init(chain: String, head: AuditHead?) {
        self.chain = chain
        self.head = head
    }

    mutating func take(_ link: AuditLink, mac: [UInt8], under key: SymmetricKey) {
        if broken != nil { return }
        if link.seq != last + 1 {
            broken = finding(last + 1, .missing)
        } else if !link.isRight(mac, under: key, after: lastMAC) {
            broken = finding(link.seq, .altered)
        }
        last = link.seq
        lastMAC = mac
    }

    /// The first broken place, if there is one.
    func end(under key: SymmetricKey) -> AuditFinding? {
        if let broken { return broken }
        guard let head, head.isSealed(by: key) else { return finding(last, .headAltered) }
        if head.seq > last { return finding(last + 1, .tailCut) }
        return head.seq == last && head.mac == lastMAC ? nil : finding(last, .headAltered)
    }

    private func finding(_ seq: Int, _ fault: AuditFault) -> AuditFinding {
        AuditFinding(chain: chain, seq: seq, fault: fault)
    }
}
