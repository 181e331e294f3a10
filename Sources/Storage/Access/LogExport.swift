import Crypto
import Domain
import Foundation
import UseCases

/// Writes the log of one municipality as lines of JSON, piece by piece: no names, no content. The
/// anchors come first, then chain after chain. Each piece is read in a transaction of its own; a
/// chain is written as far as it reached when its first piece was read, so that what is written
/// meanwhile is in no way half there.
struct LogExport {
    /// How many lines of the log a piece has at most [own choice: some 100 kB].
    static let step = 400
    static let version = 1

    let municipality: MunicipalityID
    let key: SymmetricKey
    let connection: any SQLConnection
    private var bytes: [UInt8] = []
    private var place: ExportPlace

    init(
        _ municipality: MunicipalityID, from place: ExportPlace, key: SymmetricKey,
        connection: any SQLConnection
    ) {
        self.municipality = municipality
        self.key = key
        self.connection = connection
        self.place = place
    }

    /// Anchors tie all municipalities' chains together, so a piece is read from the whole.
    mutating func piece(at now: Instant) throws -> ExportPiece {
        let before = connection.wall
        connection.wall = .whole
        defer { connection.wall = before }
        switch place.part {
        case .head: try writeHead(at: now)
        case .anchors: try writeAnchors()
        case .chains: try writeChain()
        case .done: break
        }
        return ExportPiece(bytes: bytes, next: place)
    }

    private mutating func writeHead(at now: Instant) throws {
        var line = ExportLine("log")
        line.version = LogExport.version
        line.municipality = municipality.text
        line.at = now.text
        try add(line)
        place.part = .anchors
        place.lastAnchor = try connection.count(
            "SELECT coalesce(max(number), 0) FROM audit_anchor")
    }

    /// Chains of other municipalities are in the anchors only: without their hashes an anchor
    /// cannot be computed again.
    private mutating func writeAnchors() throws {
        let numbers = try connection.rows(
            """
            SELECT d.number FROM (SELECT number FROM audit_anchor
                UNION SELECT anchor FROM audit_anchor_head) d
            WHERE d.number > \(place.anchor) AND d.number <= \(place.lastAnchor)
            ORDER BY d.number LIMIT 20
            """
        ) { $0.int(0) }
        for number in numbers { try writeAnchor(number) }
        guard let last = numbers.last else { return place.part = .chains }
        place.anchor = last
    }

    private mutating func writeAnchor(_ number: Int) throws {
        var head = ExportLine("anchor")
        head.anchor = number
        let sql: SQL = "SELECT at, entries, mac FROM audit_anchor WHERE number = \(number)"
        if let row = try connection.first(sql, { ($0.text(0), $0.int(1), $0.bytes(2)) }) {
            (head.at, head.entries, head.mac) = (row.0, row.1, Data(row.2))
        }
        try add(head)
        let anchored = try connection.rows(
            """
            SELECT a.chain, a.seq, e.mac, \(isElsewhere(of: "a.chain"))
            FROM audit_anchor_head a
            LEFT JOIN audit e ON e.chain = a.chain AND e.seq = a.seq
            WHERE a.anchor = \(number) ORDER BY a.chain
            """
        ) { row -> ExportLine in
            var line = ExportLine("anchored")
            (line.anchor, line.chain, line.seq) = (number, row.text(0), row.int(1))
            line.mac = row.optionalBytes(2).map { Data($0) }
            line.elsewhere = row.bool(3)
            return line
        }
        for line in anchored { try add(line) }
    }

    /// Goes on in the chain at hand, or begins the next: also one that is only known from its
    /// head, from an anchor or from its family, so that a chain taken away is noticed.
    private mutating func writeChain() throws {
        if place.seq < place.end { return try writeEntries() }
        let next = try connection.first(
            """
            SELECT k.chain, h.seq, h.mac, h.seal, (SELECT max(e.seq) FROM audit e
                WHERE e.chain = k.chain)
            FROM (SELECT chain FROM audit_head UNION SELECT chain FROM audit_anchor_head
                UNION SELECT id FROM family) k
            LEFT JOIN audit_head h ON h.chain = k.chain
            WHERE k.chain > \(place.chain) AND NOT \(isElsewhere(of: "k.chain"))
            ORDER BY k.chain LIMIT 1
            """
        ) { row in
            (
                chain: row.text(0), head: row.isNull(1) ? nil : AuditHead(row: row),
                last: row.isNull(4) ? 0 : row.int(4)
            )
        }
        guard let next else { return try writeEnd() }
        try add(ExportLine(chain: next.chain, head: next.head))
        place.chain = next.chain
        place.seq = 0
        place.end = next.last
        if next.last > 0 { try writeEntries() }
    }

    private mutating func writeEntries() throws {
        let links = try connection.rows(
            """
            SELECT chain, seq, at, account, role, act, is_change, outcome, kept, mac FROM audit
            WHERE chain = \(place.chain) AND seq > \(place.seq) AND seq <= \(place.end)
            ORDER BY seq LIMIT \(LogExport.step)
            """
        ) { (AuditLink(row: $0), $0.bytes(9)) }
        for (link, mac) in links { try add(ExportLine(link, mac: mac)) }
        place.seq = links.last?.0.seq ?? place.end
    }

    private mutating func writeEnd() throws {
        var line = ExportLine("end")
        line.lines = place.lines
        line.mac = Data(place.mac)
        bytes += try line.written()
        place.part = .done
    }

    /// The keyed hash goes on from line to line, so that none can be altered, left out or moved.
    private mutating func add(_ line: ExportLine) throws {
        let written = try line.written()
        bytes += written
        place.lines += 1
        place.mac = key.mac(place.mac + written)
    }

    /// Whether a chain is another municipality's, or that of look-ups of no family.
    private func isElsewhere(of column: StaticString) -> SQL {
        """
        (\(raw: column) = \(AuditLog.ownChain)
            OR EXISTS (SELECT 1 FROM family o WHERE o.id = \(raw: column)
                AND o.municipality <> \(municipality))
            OR EXISTS (SELECT 1 FROM municipality o WHERE o.id = \(raw: column)
                AND o.id <> \(municipality)))
        """
    }
}

extension ExportLine {
    fileprivate init(chain: String, head: AuditHead?) {
        self.init("chain")
        self.chain = chain
        guard let head else { return }
        seq = head.seq
        mac = Data(head.mac)
        seal = Data(head.seal)
    }
}

/// Exports without a caller, for the command that has the installation's key in hand.
package struct LogExporter: Sendable {
    let database: any SQLDatabase
    let key: SymmetricKey

    package func piece(
        of municipality: MunicipalityID, from place: ExportPlace, at now: Instant
    ) async throws -> ExportPiece {
        let key = key
        return try await database.read { connection in
            var export = LogExport(municipality, from: place, key: key, connection: connection)
            return try export.piece(at: now)
        }
    }
}
