import Testing

@testable import Domain

struct InstantTests {
    @Test func `an instant reads back as it was written`() {
        for milliseconds in [0, 1, -1, 1_795_000_000_123, -86_400_001, 951_782_400_000] {
            let instant = Instant(milliseconds: milliseconds)
            #expect(Instant(instant.text) == instant)
        }
    }

    @Test func `the text is ISO 8601 in UTC`() {
        #expect(Instant(milliseconds: 1_763_713_800_000).text == "2025-11-21T08:30:00.000Z")
    }

    @Test(arguments: ["", "2026-11-21", "2026-11-21T25:00:00.000Z", "2026-11-21T08:30:00.000+01"])
    func `what is no instant is refused`(_ text: String) { #expect(Instant(text) == nil) }
}
