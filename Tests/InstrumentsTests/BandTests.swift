import Testing

@testable import Instruments

/// Every published edge, from the sources that stand in the keys.
struct BandTests {
    @Test(arguments: [
        ("phq9", [0, 4, 5, 9, 10, 14, 15, 19, 20, 27], [0, 0, 1, 1, 2, 2, 3, 3, 4, 4]),
        ("gad7", [0, 4, 5, 9, 10, 14, 15, 21], [0, 0, 1, 1, 2, 2, 3, 3]),
        (
            "swls", [5, 9, 10, 14, 15, 19, 20, 21, 25, 26, 30, 31, 35],
            [0, 0, 1, 1, 2, 2, 3, 4, 4, 5, 5, 6, 6]
        ),
        ("osss3", [3, 8, 9, 11, 12, 14], [0, 0, 1, 1, 2, 2]),
        ("life-satisfaction", [0, 5, 6, 8, 9, 10], [0, 0, 1, 1, 2, 2]),
        ("eu-deprivation", [0, 4, 5, 6, 7, 13], [0, 0, 1, 1, 2, 2]),
    ])
    func `scores at the edges fall into the published bands`(
        name: String, values: [Int], bands: [Int]
    ) throws {
        let scale = try #require(try shipped(InstrumentID(rawValue: name)).scales.first)
        for (value, band) in zip(values, bands) {
            #expect(scale.band(of: Double(value)) == scale.bands[band], "\(name) \(value)")
        }
    }

    @Test func `a cut-off is reached at its own number and not before`() throws {
        let scale = try #require(try shipped("phq9").scales.first)
        #expect(scale.band(of: 9.99)?.label == "some")
        #expect(scale.band(of: 10)?.label == "several")
    }

    @Test func `a life area is hard at 1 and 2, between at 3, good at 4 and 5`() throws {
        for scale in try shipped("life-areas").scales + shipped("life-areas-child").scales {
            let leanings = (1...5).map { scale.band(of: Double($0))?.leaning }
            #expect(leanings == [.strain, .strain, .neutral, .resource, .resource])
        }
    }
}
