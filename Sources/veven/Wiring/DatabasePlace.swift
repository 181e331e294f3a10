import ArgumentParser
import Foundation
import Storage
import StorageSQLite

/// Opens the database at an address, as `sqlite:FILE`, without bringing its schema up to date.
enum DatabasePlace {
    /// One that must be there: a wrong name makes no empty file.
    static func existing(_ address: String, _ option: String) throws -> any SQLDatabase {
        let path = try path(address, option)
        guard FileManager.default.fileExists(atPath: path) else {
            throw ValidationError("\(option): there is no file \(path).")
        }
        return try SQLiteDatabase(path: path)
    }

    /// One that may be made.
    static func any(_ address: String, _ option: String) throws -> any SQLDatabase {
        try SQLiteDatabase(path: path(address, option))
    }

    private static func path(_ address: String, _ option: String) throws -> String {
        guard address.hasPrefix("sqlite:"), address.count > 7 else {
            throw ValidationError("\(option) must be sqlite:FILE.")
        }
        return String(address.dropFirst(7))
    }
}
