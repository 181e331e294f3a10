import Foundation

/// The words that stand in an answer, whatever it is made of.
struct Found {
    let numbers: Set<Int>

    init(in text: String) {
        var text = text
        numbers = text.withUTF8 { Found.numbers(in: UnsafeRawBufferPointer($0)) }
    }

    init(in bytes: [UInt8]) {
        numbers = bytes.withUnsafeBytes { Found.numbers(in: $0) }
    }

    /// Every `zq…qz`, found by the system's search because there is much to search.
    private static func numbers(in bytes: UnsafeRawBufferPointer) -> Set<Int> {
        var found: Set<Int> = []
        guard var here = bytes.baseAddress else { return found }
        let end = here + bytes.count
        while let mark = memchr(here, 0x7A, end - here) {
            var place = UnsafeRawPointer(mark) + 2
            here = UnsafeRawPointer(mark) + 1
            guard place < end, here.load(as: UInt8.self) == 0x71 else { continue }
            var number = 0
            while place < end, let digit = digit(place) {
                number = number * 10 + digit
                place += 1
            }
            found.insert(number)
            here = place
        }
        return found
    }

    private static func digit(_ place: UnsafeRawPointer) -> Int? {
        let byte = place.load(as: UInt8.self)
        return (0x30...0x39).contains(byte) ? Int(byte) - 0x30 : nil
    }
}
