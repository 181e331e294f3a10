import Crypto
import Domain
import Testing

@testable import Storage

@Suite struct SealingTests {
    private let key = SymmetricKey(size: .bits256)
    private let plain = Array("Vi trenger et sted å bo".utf8)
    private let place = SealedPlace("need", "1")

    @Test func `what is sealed opens where it was sealed`() throws {
        let sealer = Sealer(key)
        #expect(try sealer.open(sealer.seal(plain, at: place), at: place) == plain)
    }

    @Test func `sealing the same words twice gives different bytes`() throws {
        let sealer = Sealer(key)
        #expect(try sealer.seal(plain, at: place) != sealer.seal(plain, at: place))
    }

    @Test(arguments: [
        SealedPlace("goal", "1"), SealedPlace("need", "2"), SealedPlace("need", "1", "words"),
    ])
    func `sealed bytes do not open in another table, row or column`(other: SealedPlace) throws {
        let sealer = Sealer(key)
        let sealed = try sealer.seal(plain, at: place)
        #expect(throws: StorageFault.unreadable) { try sealer.open(sealed, at: other) }
    }

    @Test func `sealed bytes do not open under another family's key`() throws {
        let sealed = try Sealer(key).seal(plain, at: place)
        let other = Sealer(SymmetricKey(size: .bits256))
        #expect(throws: StorageFault.unreadable) { try other.open(sealed, at: place) }
    }

    @Test func `a single flipped bit anywhere is noticed`() throws {
        let sealer = Sealer(key)
        let sealed = try sealer.seal(plain, at: place)
        for index in sealed.indices {
            var flipped = sealed
            flipped[index] ^= 1
            #expect(throws: StorageFault.unreadable) { try sealer.open(flipped, at: place) }
        }
    }

    @Test func `lengths are rounded up to blocks, and every length comes back`() throws {
        let sealer = Sealer(key)
        for count in [0, 1, 59, 60, 61, 64, 124, 125] {
            let plain = [UInt8](repeating: 0, count: count)
            let sealed = try sealer.seal(plain, at: place)
            #expect(sealed.count == 28 + (count + 4 + 63) / 64 * 64)
            #expect(try sealer.open(sealed, at: place) == plain)
        }
        #expect(Padding.removed(from: [UInt8]()) == nil)
        #expect(Padding.removed(from: [5, 0, 0, 0, 1] as [UInt8]) == nil)
    }

    @Test(arguments: [
        [SQLValue.text("b"), .null], [.text("a")], [.null, .text("a")], [.text("a"), .int(0)],
        [.text("a"), .text("")], [],
    ])
    func `sealed bytes do not open beside other clear columns`(other: [SQLValue]) throws {
        let sealer = Sealer(key)
        let sealed = try sealer.seal(plain, at: bound(to: [.text("a"), .null]))
        #expect(try sealer.open(sealed, at: bound(to: [.text("a"), .null])) == plain)
        #expect(throws: StorageFault.unreadable) {
            try sealer.open(sealed, at: bound(to: other))
        }
    }

    private func bound(to values: [SQLValue]) -> SealedPlace {
        var place = place
        place.bind(values)
        return place
    }

    @Test func `bytes too few to be sealed are unreadable`() {
        #expect(throws: StorageFault.unreadable) { try Sealer(key).open([1, 2, 3], at: place) }
    }
}
