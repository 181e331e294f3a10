/// What a check of the whole audit log found.
package struct AuditReport: Sendable, Equatable {
    package let entries: Int
    package let chains: Int
    package let anchors: Int
    /// The entries since the last anchor: only their own chain protects them.
    package let unanchored: Int
    /// The first broken place of each chain, and the anchors that do not hold.
    package let findings: [AuditFinding]

    package var isSound: Bool { findings.isEmpty }
}

/// One place where the log does not hang together.
package struct AuditFinding: Sendable, Equatable {
    /// A family, a municipality, `installation`, or the number of an anchor.
    package let chain: String
    /// The number of the entry in its chain; nil for an anchor.
    package let seq: Int?
    package let fault: AuditFault

    package init(chain: String, seq: Int?, fault: AuditFault) {
        self.chain = chain
        self.seq = seq
        self.fault = fault
    }
}

/// What can be wrong with a chain.
package enum AuditFault: String, Sendable, CaseIterable {
    /// The entry is not as it was written.
    case altered
    /// There is no entry with this number, but later ones.
    case missing
    /// The entry that belongs here stands elsewhere in the chain.
    case outOfOrder
    /// The entries from this number on were taken away.
    case tailCut
    /// The head of the chain is gone or not as it was written.
    case headAltered
    /// No entry is left of a chain that there was.
    case chainRemoved
    /// The anchor, or one before it, is gone or not as it was written.
    case anchorBroken
}
