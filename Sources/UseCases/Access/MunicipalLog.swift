import Domain

/// The port to a municipality's log across its families: who and when, never what. Each answer is
/// read with one statement along the time of the entries.
package protocol MunicipalLog {
    func tallies(since: Instant) throws -> [LogTally]
    /// Refused attempts; with `afterHandOver`, only those of coordinators who had handed the
    /// family over, and otherwise all the others.
    func refused(since: Instant, afterHandOver: Bool) throws -> [HourOfLooks]
    func openedInAcuteNeed(since: Instant) throws -> [HourOfLooks]
    /// What employees did at hours that the sieve lets through.
    func byEmployees(since: Instant, at hours: CoarseHours) throws -> [HourOfLooks]
    /// What these pairs of account and family have in the log.
    func between(_ pairs: [RelativesPair], since: Instant) throws -> [HourOfLooks]
    func familiesInDays(since: Instant) throws -> [FamiliesInDay]
    func notes() throws -> [OddLookNote]
    func add(_ note: OddLookNote) throws
    func export(from place: ExportPlace, at now: Instant) throws -> ExportPiece
}
