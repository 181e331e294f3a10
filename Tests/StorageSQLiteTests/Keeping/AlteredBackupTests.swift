import Foundation
import Storage
import TestSupport
import Testing

@testable import Storage

/// A file that is not as it was written is refused, with a word that says what is wrong.
@Suite struct AlteredBackupTests {
    /// The beginning, then each chunk with its length and kind.
    private func pieces(_ path: String) throws -> [[UInt8]] {
        let bytes = try [UInt8](Data(contentsOf: URL(fileURLWithPath: path)))
        var place =
            BackupBeginning.title.count + BackupBeginning.saltBytes + BackupBeginning.checkBytes
        var pieces = [Array(bytes[..<place])]
        while place < bytes.count {
            let length = bytes[place..<place + 4].reversed().reduce(0) { $0 << 8 | Int($1) }
            pieces.append(Array(bytes[place..<place + 5 + length]))
            place += 5 + length
        }
        return pieces
    }

    private func refused(
        _ bytes: [UInt8], in places: KeptPlaces, key: BackupKey? = nil
    ) async throws -> KeepingFault? {
        let name = "altered-\(UUID().uuidString)"
        try Data(bytes).write(to: URL(fileURLWithPath: places.path(name)))
        do {
            let target = try places.place("\(name).db")
            let restored = try await Restore(from: places.path(name), key: key ?? places.key)
                .fill(target) { _, _ in }
            try await restored.finish()
            return nil
        } catch let fault as KeepingFault { return fault }
    }

    @Test func `one altered byte anywhere is found`() async throws {
        let places = try await KeptPlaces()
        try await places.backUp()
        let whole = try Array(pieces(places.path("a.backup")).joined())
        #expect(try await refused(whole, in: places) == nil)
        var generator = SplitMix(seed: 5)
        for _ in 0..<40 {
            let place = Int.random(in: 0..<whole.count, using: &generator)
            var bytes = whole
            bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
            #expect(try await refused(bytes, in: places) != nil, "byte \(place)")
        }
    }

    @Test func `a file that was cut anywhere is found`() async throws {
        let places = try await KeptPlaces()
        try await places.backUp()
        let pieces = try pieces(places.path("a.backup"))
        #expect(pieces.count > 40)
        for count in stride(from: 0, to: pieces.count, by: 6) {
            let kept = Array(pieces.prefix(count).joined())
            let fault = try await refused(kept, in: places)
            switch count {
            case 0: #expect(fault == .notABackup)
            default: #expect(fault == .cutShort(chunk: count - 1))
            }
            guard kept.count > 70 else { continue }
            let within = try await refused(Array(kept.dropLast(3)), in: places)
            #expect(within == .cutShort(chunk: max(count - 2, 0)))
        }
    }

    @Test func `chunks that were exchanged, dropped, doubled or added are found`() async throws {
        let places = try await KeptPlaces()
        try await places.backUp()
        let pieces = try pieces(places.path("a.backup"))
        var exchanged = pieces
        exchanged.swapAt(3, 5)
        #expect(
            try await refused(Array(exchanged.joined()), in: places) == .altered(chunk: 2))
        var dropped = pieces
        dropped.remove(at: 4)
        #expect(try await refused(Array(dropped.joined()), in: places) == .altered(chunk: 3))
        let doubled = Array(pieces.prefix(4)) + Array(pieces.dropFirst(3))
        #expect(try await refused(Array(doubled.joined()), in: places) == .altered(chunk: 3))
        let longer = Array(pieces.joined()) + [0]
        #expect(try await refused(longer, in: places) == .moreAfterTheEnd)
        var ended = pieces
        ended[ended.count - 2] = pieces[pieces.count - 1]
        #expect(
            try await refused(Array(ended.joined()), in: places)
                == .altered(chunk: pieces.count - 3))
    }

    @Test func `a chunk of another backup of the same installation does not fit`() async throws {
        let places = try await KeptPlaces()
        try await places.backUp()
        try await places.backUp(to: "b.backup")
        var pieces = try pieces(places.path("a.backup"))
        pieces[6] = try self.pieces(places.path("b.backup"))[6]
        #expect(try await refused(Array(pieces.joined()), in: places) == .altered(chunk: 5))
    }

    @Test func `another file, a newer format and another key are told`() async throws {
        let places = try await KeptPlaces()
        try await places.backUp()
        let bytes = try Array(pieces(places.path("a.backup")).joined())
        #expect(try await refused(Array("SQLite format 3".utf8), in: places) == .notABackup)
        let newer = Array("veven backup 2\n".utf8) + bytes.dropFirst(15)
        #expect(try await refused(newer, in: places) == .newerFormat)
        let other = try #require(BackupKey(InstallationKey.randomBytes()))
        #expect(try await refused(bytes, in: places, key: other) == .wrongKey)
    }

    @Test func `an altered backup never becomes an installation`() async throws {
        let places = try await KeptPlaces()
        try await places.backUp()
        var pieces = try pieces(places.path("a.backup"))
        pieces.removeLast()
        let cut = places.path("cut.backup")
        try Data(Array(pieces.joined())).write(to: URL(fileURLWithPath: cut))
        await #expect(throws: KeepingFault.self) {
            _ = try await places.restore("cut.backup", into: "half.db")
        }
        let half = try places.place("half.db")
        await #expect(throws: StorageFault.halfMade) {
            try await Installation.open(half, key: places.vault.key)
        }
        await #expect(throws: StorageFault.halfMade) {
            try await Backup(of: half, key: places.key)
                .write(to: places.path("of-half"), at: .testNow) { _ in }
        }
    }
}
