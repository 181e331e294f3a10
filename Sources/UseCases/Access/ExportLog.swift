import Domain

/// Hands the leader in charge of privacy the municipality's log, to be verified elsewhere: who,
/// when and what kind of act, no names and no content.
package struct ExportLog: Sendable {
    let files: MunicipalFiles

    package init(_ files: MunicipalFiles) { self.files = files }

    /// Checked and written down once; the pieces are read as they are asked for.
    /// - Throws: `Refused` unless the caller looks after privacy.
    package func callAsFunction(by caller: Caller) async throws -> LogPieces {
        let now = files.clock.now()
        let first = try await files.read(by: caller, as: .exportLog) { shelves, _ in
            try shelves.log.export(from: .start, at: now)
        }
        return LogPieces(first: first) { place in
            try await files.readOn(caller.municipality) { shelves in
                try shelves.log.export(from: place, at: now)
            }
        }
    }
}

/// An exported log, piece by piece.
package struct LogPieces: Sendable {
    private var piece: ExportPiece?
    private let read: @Sendable (ExportPlace) async throws -> ExportPiece

    init(
        first: ExportPiece, read: @escaping @Sendable (ExportPlace) async throws -> ExportPiece
    ) {
        piece = first
        self.read = read
    }

    /// Nil after the last piece.
    package mutating func next() async throws -> [UInt8]? {
        guard let found = piece else { return nil }
        piece = found.next.part == .done ? nil : try await read(found.next)
        return found.bytes
    }
}
