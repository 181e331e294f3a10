import Testing

@testable import HTML

/// The generator against what ISO/IEC 18004 prints, and against a reader that was written for the
/// test alone.
struct QRCodeTests {
    /// ISO/IEC 18004:2015, annex I: "01234567" as version 1-M.
    @Test func `the words that correct are those of the standard's example`() {
        let data: [UInt8] = [
            0x10, 0x20, 0x0C, 0x56, 0x61, 0x80, 0xEC, 0x11, 0xEC, 0x11, 0xEC, 0x11, 0xEC, 0x11,
            0xEC, 0x11,
        ]
        let correction: [UInt8] = [0xA5, 0x24, 0xD4, 0xC1, 0xED, 0x36, 0xC7, 0x87, 0x2C, 0x55]
        #expect(QRCorrection.words(for: data, count: 10) == correction)
    }

    /// ISO/IEC 18004:2015, 7.9.1 and 7.10: level M with mask 5, and version 7.
    @Test func `the level, the mask and the version are written as in the standard's examples`() {
        #expect(QRGrid.checked(5, by: 0x537, 10) ^ 0x5412 == 0b100_0000_1100_1110)
        #expect(QRGrid.checked(7, by: 0x1F25, 12) == 0b00_0111_1100_1001_0100)
    }

    /// ISO/IEC 18004:2015, table 7: how many bytes each version holds at level M.
    @Test func `a text takes the smallest version that holds it`() {
        let most = [14, 26, 42, 62, 84, 106, 122, 152, 180, 213]
        for (number, count) in zip(1..., most) {
            #expect(QRCode(String(repeating: "a", count: count))?.version == number)
            #expect(QRCode(String(repeating: "a", count: count + 1))?.version != number)
        }
        #expect(QRCode(String(repeating: "a", count: 214)) == nil)
    }

    @Test(arguments: [0, 1, 13, 14, 15, 40, 54, 61, 70, 90, 110, 122, 130, 160, 181, 213])
    func `what is written is read again`(length: Int) throws {
        let alphabet = Array("https://veven.kommune.no/l/-_AZaz09")
        let text = String((0..<length).map { alphabet[($0 * 7 + length) % alphabet.count] })
        let code = try #require(QRCode(text))
        let read = try #require(QRReading(code.fields, side: code.side))
        #expect(read.text == text)
        #expect(read.mask == code.mask)
        #expect(read.isWhole)
    }

    @Test func `all eight masks are laid as they are named`() throws {
        let version = QRVersion.all[3]
        let words = QRWords.interleaved(QRWords.data(Array("veven".utf8), in: version), in: version)
        let grid = QRGrid(words, in: version)
        for mask in 0..<8 {
            let read = try #require(QRReading(grid.masked(by: mask), side: version.side))
            #expect(read.mask == mask)
            #expect(read.text == "veven")
            #expect(read.isWhole)
        }
    }

    @Test func `the mask with the fewest penalty points is taken`() throws {
        let code = try #require(QRCode("https://veven.test/l/MTIzNDU2Nzg5MDEyMzQ1Njc4OTA"))
        let points = QRPenalty(of: code.fields, side: code.side).points
        let version = QRVersion.all[code.version - 1]
        let bytes = Array("https://veven.test/l/MTIzNDU2Nzg5MDEyMzQ1Njc4OTA".utf8)
        let words = QRWords.interleaved(QRWords.data(bytes, in: version), in: version)
        let all = (0..<8).map {
            QRPenalty(of: QRGrid(words, in: version).masked(by: $0), side: version.side).points
        }
        #expect(points == all.min())
        #expect(Set(all).count > 1)
    }

    /// Counted by hand: five light rows of five.
    @Test func `penalty points are those of the standard's table`() {
        let light = QRPenalty(of: Array(repeating: false, count: 121), side: 11)
        // Eleven rows and eleven columns with one run of eleven; a hundred squares; all light.
        #expect(light.points == 22 * (3 + 6) + 100 * 3 + 10 * 10)
    }
}
