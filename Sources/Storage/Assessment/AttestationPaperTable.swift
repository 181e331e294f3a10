import Domain

/// The signed papers of licences, sealed under the municipality's key and filled up to whole
/// kilobytes.
struct AttestationPaperTable {
    let municipality: MunicipalityID
    let keys: KeyChain
    let connection: any SQLConnection

    func find(_ id: AttestationID) throws -> AttestationPaper? {
        let sealer = try keys.keys(of: municipality, connection).sealer
        return try connection.rows(
            """
            SELECT content FROM attestation_paper
            WHERE municipality = \(municipality) AND attestation = \(id)
            """
        ) { row in
            var fields = FieldReader(try sealer.open(row.bytes(0), at: place(id)))
            return AttestationPaper(try fields.rawBytes())
        }.first ?? nil
    }

    /// The attestations that have a paper.
    func kept() throws -> Set<AttestationID> {
        let all: [AttestationID] = try connection.rows(
            "SELECT attestation FROM attestation_paper WHERE municipality = \(municipality)"
        ) { $0.id(0) }
        return Set(all)
    }

    func insert(_ paper: AttestationPaper, of id: AttestationID) throws {
        var fields = FieldWriter()
        fields.add(paper.bytes)
        let content = try keys.keys(of: municipality, connection).sealer
            .seal(fields.bytes, at: place(id))
        try connection.run(
            """
            INSERT INTO attestation_paper (municipality, attestation, content)
            VALUES (\(municipality), \(id), \(content))
            """)
    }

    private func place(_ id: AttestationID) -> SealedPlace {
        var place = SealedPlace("attestation_paper", id.text, block: 16_384)
        place.bind([.text(municipality.text)])
        return place
    }
}
