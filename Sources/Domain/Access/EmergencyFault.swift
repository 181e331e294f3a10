/// Why a file was not opened in acute need.
package enum EmergencyFault: Error, Hashable, Sendable {
    /// Nobody here whom the caller may open: one answer, whatever the cause.
    case nobodyFound
    /// The caller searched too often within a day.
    case tooMany
}
