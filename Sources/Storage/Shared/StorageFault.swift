/// Why a database cannot be used. The texts are for whoever starts the server, never for a page.
package enum StorageFault: Error, Equatable, CustomStringConvertible {
    case folderUnusable(String)
    case fileUnusable(String)
    case notVeven(String)
    case newerSchema(found: Int, known: Int)
    case olderSchema(found: Int, known: Int)
    /// A database on a server that holds another program's tables.
    case othersTables
    case wrongKey
    /// Sealed bytes that do not belong where they stand, or a state that nobody writes.
    case unreadable
    case auditBroken(chain: String)
    case notDurable
    case forgedErasures
    /// A restore or a copy into this database has not come to its end.
    case halfMade
    /// Another server has this file open.
    case servedAlready(String)

    package var description: String {
        switch self {
        case .folderUnusable(let path):
            "The folder \(path) does not exist and cannot be made, or cannot be written to."
        case .fileUnusable(let path):
            "The file \(path) cannot be written to: it is another user's, or the disk is mounted "
                + "for reading only. Nothing was changed."
        case .notVeven(let path):
            "The file \(path) is not a Veven database. Nothing in it was changed."
        case .newerSchema(let found, let known):
            "The database has schema version \(found), but this program knows only \(known). "
                + "Start a newer program."
        case .olderSchema(let found, let known):
            "The database has schema version \(found), and this program works with \(known). "
                + "This command changes nothing: 'veven migrate' brings the database up to date."
        case .othersTables:
            "The database holds tables that are not Veven's. Nothing in it was changed. Name an "
                + "empty database."
        case .wrongKey:
            "The installation key does not open this database. Nothing was changed."
        case .unreadable:
            "A stored value cannot be opened or read: it was altered or moved, or belongs to "
                + "another key."
        case .auditBroken(let chain):
            "The audit log of \(chain) does not hang together. Run the audit check."
        case .forgedErasures:
            "The list of erasures is not whole, or another installation wrote it. Nothing was "
                + "erased."
        case .servedAlready(let path):
            "Another server has \(path) open. One file has one server; several servers need "
                + "PostgreSQL."
        case .halfMade:
            "The database is being filled by 'veven restore' or 'veven copy', which has not come "
                + "to its end. Run that again; it goes on where it stopped."
        case .notDurable:
            "The database does not write through to the disk (SQLite: synchronous is not FULL; "
                + "PostgreSQL: fsync is off)."
        }
    }
}
