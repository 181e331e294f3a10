/// How a score came about: which questionnaire and key, which rule, and what was filled in.
package struct Provenance: Sendable, Equatable, Codable {
    package let instrument: InstrumentID
    /// The published edition of the questionnaire.
    package let version: String
    package let keyVersion: Int
    package let rule: ScoringRule
    package let missing: MissingRule
    /// The questions that had no points and count as the mean of the others.
    package let imputed: [ItemID]
    /// The population numbers that stood in the key at the time.
    package let norms: [Norm]
    /// The first number of the key that counts as this one does; nil where it is its own.
    package var countsSince: Int?

    /// The same, with questions that were filled in.
    func filling(_ items: [ItemID]) -> Provenance {
        Provenance(
            instrument: instrument, version: version, keyVersion: keyVersion, rule: rule,
            missing: missing, imputed: items, norms: norms, countsSince: countsSince)
    }

    /// Whether the same answers give the same number by both: only then can two scores be held
    /// against each other. Two editions ask other questions; two keys of one edition count alike
    /// where the newer says so.
    package func countsLike(_ other: Provenance) -> Bool {
        instrument == other.instrument && version == other.version && rule == other.rule
            && missing == other.missing
            && (countsSince ?? keyVersion) == (other.countsSince ?? other.keyVersion)
    }
}
