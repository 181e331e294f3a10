import Crypto
import Domain
import Foundation

/// Verifies an exported log line by line, without the database. The memory it takes grows with
/// the anchors, not with the entries.
package struct ExportCheck {
    private let key: SymmetricKey
    private var lines = 0
    private var mac: [UInt8] = []
    private var isFirst = true
    private var isEnded = false
    private var entries = 0
    private var chains: Set<String> = []
    private var unanchored = 0
    private var firstUnanchored: String?
    private var madeAt: Instant?
    private var findings: [AuditFinding] = []
    private var walk: ChainWalk?
    /// Entries of the chain at hand so far.
    private var inChain = 0
    private var sweep: AnchorSweep
    private var anchor: (anchor: Anchor, mac: [UInt8], isEmpty: Bool)?
    /// Where each chain was anchored last; and the hashes that anchors expect of entries here.
    private var anchored: [String: Int] = [:]
    private var expected: [String: [Int: [UInt8]]] = [:]

    /// - Parameter witness: An anchor that was noted outside the database.
    package init(key: AuditKey, witness: String? = nil) {
        self.key = key.key
        sweep = AnchorSweep(key: key.key, witness: witness)
    }

    /// - Parameter line: A line with its line feed.
    package mutating func take(_ line: [UInt8]) {
        guard let said = try? JSONDecoder().decode(ExportLine.self, from: Data(line)), !isEnded
        else { return fail(.altered) }
        if isFirst, said.line != "log" || said.version != LogExport.version { fail(.altered) }
        if isFirst { madeAt = said.at.flatMap { Instant($0) } }
        isFirst = false
        if said.line == "end" { return end(said) }
        lines += 1
        mac = key.mac(mac + line)
        switch said.line {
        case "anchor": begin(anchor: said)
        case "anchored": take(anchored: said)
        case "chain": begin(chain: said)
        case "entry": take(entry: said)
        default: break
        }
    }

    /// What was found, after the last line.
    package mutating func report() -> AuditReport {
        endChain()
        endAnchor()
        sweep.end()
        if !isEnded { fail(.tailCut) }
        for chain in expected.keys.sorted() where !chains.contains(chain) {
            findings.append(AuditFinding(chain: chain, seq: 1, fault: .chainRemoved))
        }
        findUnanchored()
        let named = Set(findings.map(\.chain))
        findings += sweep.findings.filter { !named.contains($0.chain) }
        return AuditReport(
            entries: entries, chains: chains.count, anchors: sweep.anchors,
            unanchored: unanchored, findings: findings)
    }

    /// For an entry from before yesterday there was an anchor, as in `AuditCheck`.
    private mutating func findUnanchored() {
        guard let firstUnanchored, let madeAt,
            firstUnanchored < madeAt.day.adding(days: -1).text
        else { return }
        let next = "\(sweep.anchors + 1)"
        findings.append(AuditFinding(chain: next, seq: nil, fault: .anchorBroken))
    }

    /// The file itself is not as it was written.
    private mutating func fail(_ fault: AuditFault) {
        let finding = AuditFinding(chain: "export", seq: lines + 1, fault: fault)
        if !findings.contains(where: { $0.chain == "export" }) { findings.append(finding) }
    }

    private mutating func end(_ line: ExportLine) {
        isEnded = true
        let isWhole = line.lines == lines && line.mac.map { isSame(Array($0)) } ?? false
        if !isWhole { fail(.altered) }
    }

    /// Takes as long whichever byte is wrong.
    private func isSame(_ other: [UInt8]) -> Bool {
        key.isRight(key.mac(other), for: mac)
    }
}

// Anchors.
extension ExportCheck {
    private mutating func begin(anchor line: ExportLine) {
        endAnchor()
        let said = Anchor(
            number: line.anchor ?? 0, at: line.at ?? "", entries: line.entries ?? 0)
        anchor = (said, line.mac.map { Array($0) } ?? [], true)
    }

    private mutating func take(anchored line: ExportLine) {
        guard let found = anchor, let chain = line.chain, let seq = line.seq,
            line.anchor == found.anchor.number
        else { return fail(.altered) }
        let mac = line.mac.map { Array($0) }
        if line.elsewhere != true { expected[chain, default: [:]][seq] = mac ?? [] }
        let head = AnchorLine.Head(
            chain: chain, seq: seq, mac: mac, moved: seq - (anchored[chain] ?? 0))
        anchored[chain] = seq
        anchor?.isEmpty = false
        sweep.take(AnchorLine(anchor: found.anchor, mac: found.mac, head: head))
    }

    private mutating func endAnchor() {
        guard let found = anchor else { return }
        if found.isEmpty {
            sweep.take(AnchorLine(anchor: found.anchor, mac: found.mac, head: nil))
        }
        anchor = nil
    }
}

// Chains.
extension ExportCheck {
    private mutating func begin(chain line: ExportLine) {
        endChain()
        endAnchor()
        guard let chain = line.chain, chains.insert(chain).inserted else { return fail(.altered) }
        let head = line.seq.map { seq in
            AuditHead(
                chain: chain, seq: seq, mac: line.mac.map { Array($0) } ?? [],
                seal: line.seal.map { Array($0) } ?? [])
        }
        walk = ChainWalk(chain: chain, head: head)
        inChain = 0
    }

    private mutating func take(entry line: ExportLine) {
        guard let link = line.link, let mac = line.mac.map({ Array($0) }),
            link.chain == walk?.chain
        else { return fail(.altered) }
        entries += 1
        inChain += 1
        if link.seq > anchored[link.chain] ?? 0 {
            unanchored += 1
            firstUnanchored = min(firstUnanchored ?? link.at, link.at)
        }
        if let anchor = expected[link.chain]?.removeValue(forKey: link.seq), anchor != mac {
            findings.append(AuditFinding(chain: link.chain, seq: link.seq, fault: .altered))
        }
        walk?.take(link, mac: mac, under: key)
    }

    private mutating func endChain() {
        guard let walk else { return }
        self.walk = nil
        if inChain == 0 {
            findings.append(AuditFinding(chain: walk.chain, seq: 1, fault: .chainRemoved))
        } else if let finding = walk.end(under: key) {
            findings.append(finding)
        } else if let gone = expected[walk.chain]?.keys.min() {
            findings.append(AuditFinding(chain: walk.chain, seq: gone, fault: .tailCut))
        }
    }
}
