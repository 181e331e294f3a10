import Testing

@testable import Instruments

struct CatalogFaultTests {
    @Test func `a small correct entry has no fault`() {
        #expect(faults(of: anEntry()) == [])
    }

    @Test func `all faults of all files are told at once, with file and place`() {
        var texts = allSmallTexts()
        texts[.nn] = smallTexts(.nn, second: #""3": "Three?""#)
        texts[.en] = nil
        let bands = """
            [{"from": 2, "to": 4, "label": "low", "leaning": "bad", "source": "a test"},
             {"from": 6, "to": 9, "label": "high", "leaning": "resource", "source": "a test"}]
            """
        let entry = anEntry(
            bounds: #"{"from": 2, "to": 11}"#, bands: bands, extra: #""minuts": 3,"#, texts: texts)
        #expect(
            faults(of: entry, CatalogEntry("other", key: Array("{".utf8), texts: [:])).prefix(12)
                == [
                    "small/small.key.json: minuts: is not a field we know",
                    "small/small.key.json: scales[0].bands[0].leaning: "
                        + "has to be one of: resource, neutral, strain",
                    "small/small.key.json: scales[0].bounds: have to be 2.0...10.0",
                    "small/small.key.json: scales[0].bands[1].to: leaves a gap above",
                    "small/small.key.json: scales[0].bands[1].from: has to follow the band before",
                    "small/small.nb.json: bands.high: has to have a text",
                    "small/small.nb.json: bands.low: has to have a text",
                    "small/small.nn.json: items.2: has to have a text",
                    "small/small.nn.json: items.3: is not in the key",
                    "small/small.nn.json: bands.high: has to have a text",
                    "small/small.nn.json: bands.low: has to have a text",
                    "small/small.en.json: has to be there",
                ])
    }

    @Test func `a file that is not JSON is named`() {
        let faults = faults(of: CatalogEntry("other", key: Array("{".utf8), texts: [:]))
        #expect(faults.first == "other/other.key.json: is not JSON")
        #expect(faults.contains("other/other.nb.json: has to be there"))
    }

    @Test func `the id is the name of the folder and stands once`() {
        #expect(
            faults(of: anEntry("tiny"))
                == ["tiny/tiny.key.json: id: has to be the name of the folder"])
        #expect(
            faults(of: anEntry(), anEntry()) == ["small/small.key.json: id: is there twice"])
    }

    @Test(arguments: [0, 2, 9, -1])
    func `imputing leaves at least one item and is for something`(atMost: Int) {
        let missing = #"{"kind": "mean-imputed", "atMost": \#(atMost)}"#
        #expect(
            faults(of: anEntry(missing: missing)) == [
                "small/small.key.json: scales[0].missing: `atMost` has to leave at least one item"
            ])
    }

    @Test(arguments: [
        #"[{"item": "3", "from": 1, "path": "x"}]"#,
        #"[{"item": "1", "from": 6, "path": "x"}]"#,
    ])
    func `a safety rule that can never be reached is a fault`(rule: String) {
        #expect(
            faults(of: anEntry(extra: #""safety": \#(rule),"#))
                == ["small/small.key.json: safety[0]: can never be reached"])
    }

    @Test func `a number where a text belongs is told as such`() {
        #expect(
            faults(of: anEntry(rule: #"{"kind": "multiply", "by": "four"}"#)).first
                == "small/small.key.json: scales[0].rule.by: has to be a number")
    }
}
