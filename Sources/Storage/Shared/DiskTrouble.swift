import UseCases

/// What keeps the engine from reading or writing although the program is right. What was asked for
/// was not done, wholly; when the cause is gone the next request succeeds.
package enum DiskTrouble: Error, Equatable, PassingFault, CustomStringConvertible {
    case full
    case readOnly
    /// Somebody else keeps the file locked.
    case busy
    /// The engine's own number for it.
    case cannotReadOrWrite(Int)

    package var logged: String { "disk: \(description)" }

    package var passing: Passing? { .nothingKept }

    package var description: String {
        switch self {
        case .full: "The disk is full. Nothing of this was kept."
        case .readOnly: "The database cannot be written to: it is read-only. Nothing was kept."
        case .busy: "The database is locked by somebody else. Nothing of this was kept."
        case .cannotReadOrWrite(let code):
            "The disk cannot be read or written (\(code)): is there room, and is it whole? "
                + "Nothing of this was kept."
        }
    }
}
