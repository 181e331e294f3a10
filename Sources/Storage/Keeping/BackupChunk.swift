/// A piece of a backup, as it is before it is sealed.
struct BackupChunk {
    let kind: Kind
    let bytes: [UInt8]

    enum Kind: UInt8 {
        /// What the backup holds. The first.
        case head = 1
        /// Some rows of a part.
        case rows = 2
        /// How many rows a part had, and their digest.
        case partEnd = 3
        /// How much there was in all. The last.
        case end = 4
    }

    /// Longer than any that is written: a length beyond it is nonsense, and is not believed.
    static let longest = 1 << 28
}

/// What every backup begins with, in the clear.
enum BackupBeginning {
    static let title = Array("veven backup 1\n".utf8)
    static let saltBytes = 32
    static let checkBytes = 16
    static let anyTitle = Array("veven backup ".utf8)
}
