import Domain
import Synchronization
import UseCases

/// What each municipality decided about its questionnaires, beside the very bytes it was opened
/// from: every page with answers asks for it, and it seldom changes. It is handed out only while
/// those same bytes are stored, sealed as they were when they opened; one byte that differs, and
/// all of them are opened and so proved again. A class, because every connection shares it.
final class SettingMemory: Sendable {
    private struct Opened {
        let rows: [UInt8]
        let settings: AssessmentSettings
    }

    private let opened = Mutex<[MunicipalityID: Opened]>([:])

    func known(to municipality: MunicipalityID, from rows: [UInt8]) -> AssessmentSettings? {
        let last = opened.withLock { $0[municipality] }
        return last?.rows == rows ? last?.settings : nil
    }

    func remember(
        _ settings: AssessmentSettings, of municipality: MunicipalityID, from rows: [UInt8]
    ) {
        opened.withLock { $0[municipality] = Opened(rows: rows, settings: settings) }
    }

    /// How many bytes the rows had the last time.
    func size(of municipality: MunicipalityID) -> Int {
        opened.withLock { $0[municipality]?.rows.count ?? 0 }
    }
}
