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
        ("child-deprivation", [0, 2, 3, 17], [0, 0, 1, 1]),
        ("who5", [0, 28, 32, 48, 52, 100], [0, 0, 1, 1, 2, 2]),
        ("family-apgar", [0, 3, 4, 6, 7, 10], [0, 0, 1, 1, 2, 2]),
    ])
    func `scores at the edges fall into the published bands`(
        name: String, values: [Int], bands: [Int]
    ) throws {
        let scale = try #require(try shipped(InstrumentID(rawValue: name)).scales.first)
        for (value, band) in zip(values, bands) {
            #expect(scale.band(of: Double(value)) == scale.bands[band], "\(name) \(value)")
        }
    }

    @Test(arguments: [("hscl5", 2.0), ("hscl10", 1.85), ("hscl25", 1.75)])
    func `a mean reaches its cut-off at its own number`(name: String, cut: Double) throws {
        let scale = try #require(try shipped(InstrumentID(rawValue: name)).scales.first)
        #expect(scale.band(of: cut - 0.001) == scale.bands[0])
        #expect(scale.band(of: cut) == scale.bands[1])
    }

    @Test(arguments: [("sdq-parent", 14, 17), ("sdq-self", 16, 20), ("sdq-teacher", 12, 16)])
    func `each voice of SDQ has bands of its own`(name: String, some: Int, many: Int) throws {
        let total = try #require(try shipped(InstrumentID(rawValue: name)).scale("total"))
        let labels = [some - 1, some, many - 1, many].map { total.band(of: Double($0))?.label }
        #expect(labels == ["few", "some", "some", "many"])
    }

    @Test func `support as a mean is low under 3, high above 5`() throws {
        for scale in try shipped("mspss").scales {
            let labels = [1, 2.9, 3, 5, 5.1, 7].map { scale.band(of: $0)?.label }
            #expect(labels == ["low", "low", "middle", "middle", "high", "high"])
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
