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

    /// The same, with questions that were filled in.
    func filling(_ items: [ItemID]) -> Provenance {
        Provenance(
            instrument: instrument, version: version, keyVersion: keyVersion, rule: rule,
            missing: missing, imputed: items, norms: norms)
    }
}
