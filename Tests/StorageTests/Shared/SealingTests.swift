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

    @Test func `bytes too few to be sealed are unreadable`() {
        #expect(throws: StorageFault.unreadable) { try Sealer(key).open([1, 2, 3], at: place) }
    }
}
