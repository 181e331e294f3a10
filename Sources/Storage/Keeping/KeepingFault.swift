/// Why a backup, a restore or a copy stopped. The texts are for whoever runs the installation.
package enum KeepingFault: Error, Equatable, CustomStringConvertible {
    case nothingThere
    case notEmpty
    /// The place is being filled, but from elsewhere.
    case fillingFromElsewhere
    /// The source was used between two runs of a copy.
    case sourceChanged
    case interrupted
    case notABackup
    case newerFormat
    case wrongKey
    /// The first chunk that is not as it was written, or does not belong where it stands.
    case altered(chunk: Int)
    case cutShort(chunk: Int)
    case moreAfterTheEnd
    /// The tables whose rows are not the same on both sides.
    case differs([String])
    case unknownSchema(String)
    case fileTrouble(String)

    package var description: String {
        switch self {
        case .nothingThere: "There is no Veven installation at this place."
        case .notEmpty:
            "There is something at this place already. Nothing was changed. Name an empty place, "
                + "or move away what is there."
        case .fillingFromElsewhere:
            "This place is half filled from another backup or installation. Nothing was changed. "
                + "Go on with that one, or name an empty place."
        case .sourceChanged:
            "The source was in use since the copy began, so the two cannot be made one. Stop its "
                + "server, and begin again in an empty place."
        case .interrupted: "The connection to the source broke. Run it again; it goes on."
        case .notABackup: "The file is not a Veven backup."
        case .newerFormat: "The backup was written by a newer program. Use that one."
        case .wrongKey:
            "The key does not open this backup, or the beginning of the file was altered."
        case .altered(let chunk):
            "The backup was altered: chunk \(chunk) is not as it was written, or does not belong "
                + "there."
        case .cutShort(let chunk):
            "The backup is cut short: it ends in chunk \(chunk), before its end."
        case .moreAfterTheEnd:
            "Something stands after the end of the backup that is not part of it."
        case .differs(let tables):
            "The rows are not the same on both sides: \(tables.joined(separator: ", ")). If the "
                + "source was in use while this was interrupted, stop its server and begin again "
                + "in an empty place."
        case .unknownSchema(let text): "The schema has a form that cannot be moved: \(text)"
        case .fileTrouble(let what): what
        }
    }
}
