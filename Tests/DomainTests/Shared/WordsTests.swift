import Testing

@testable import Domain

struct WordsTests {
    @Test func `blank words are refused`() {
        #expect(throws: WordsFault.blank) { try Words(" \n\t ") }
    }

    @Test func `words of 2000 characters are kept, of 2001 refused`() throws {
        #expect(try Words(String(repeating: "æ", count: 2000)).text.count == 2000)
        #expect(throws: WordsFault.tooLong(most: 2000)) {
            try Words(String(repeating: "æ", count: 2001))
        }
    }

    @Test func `control characters and blank ends are taken away, lines are kept`() throws {
        #expect(try Words("  a\u{0}b\r\nc\u{7} ").text == "ab\nc")
    }

    @Test func `a name is one line`() throws {
        #expect(try Name("Amina\nHassan").text == "Amina Hassan")
    }

    @Test func `a forged identity is no identity`() {
        for text in ["", "x", "../../etc/passwd", "0190-1", String(repeating: "g", count: 36)] {
            #expect(ID<Goal>(text) == nil)
        }
        #expect(ID<Goal>("0190AAAA-bbbb-7ccc-8ddd-eeeeeeeeeeee") != nil)
    }
}
