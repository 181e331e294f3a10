import Testing

@testable import Instruments

/// What a key without text, or with the newer rules, must be like.
struct KeyFaultTests {
    @Test(arguments: ["B", "C"])
    func `a licensed questionnaire needs no words, and may have none`(licence: String) {
        #expect(faults(of: anEntry(licence: licence, texts: [:], names: smallNames)) == [])
        #expect(
            faults(of: anEntry(licence: licence, names: smallNames)) == [
                "small/small.nb.json: may not be there: licence class \(licence) has no text",
                "small/small.nn.json: may not be there: licence class \(licence) has no text",
                "small/small.en.json: may not be there: licence class \(licence) has no text",
            ])
    }

    @Test func `the words of the pack are all there, or it is a fault`() {
        #expect(faults(of: anEntry(licence: "A'")) == [])
        #expect(faults(of: anEntry(licence: "A'", texts: [:])).count == 3)
    }

    @Test func `a questionnaire that counts nothing says so, and why`() {
        let wanted =
            "small/small.key.json: scales: has to have a scale, or to be [] with a reason in `notes`"
        #expect(faults(of: withoutScales(#""scales": [], "notes": "It describes.","#)) == [])
        #expect(faults(of: withoutScales(#""scales": [],"#)) == [wanted])
        #expect(faults(of: withoutScales(#""notes": "It describes.","#)) == [wanted])
    }

    @Test func `a sum of scales names sums that stand above it`() {
        #expect(faults(of: withTotal(#"["total"]"#)) == [])
        #expect(
            faults(of: withTotal(#"["later"]"#)) == [
                "small/small.key.json: scales[1].rule.scales[0]: is not a scale above this one",
                "small/small.key.json: scales[1].items: has to name an item",
            ])
        #expect(
            faults(of: withTotal(#"["total", "total"]"#, to: 20)) == [
                "small/small.key.json: scales[1].items: count an item twice"
            ])
        #expect(
            faults(of: withTotal(#"["total"]"#, missing: "all-required")) == [
                "small/small.key.json: scales[1].missing: `every-part` belongs to a sum of scales"
            ])
    }

    @Test func `how exactly a scale measures is a number that can be`() {
        let path = "small/small.key.json: scales[0].reliability"
        #expect(faults(of: reliability(#"{"sd": 5, "r": 0.8, "source": "x"}"#)) == [])
        #expect(
            faults(of: reliability(#"{"sd": 0, "r": 1, "source": "x"}"#))
                == ["\(path).sd: has to be above 0", "\(path).r: has to be from 0 to under 1"])
        #expect(
            faults(of: reliability(#"{"points": 5, "sd": 1, "source": "x"}"#))
                == ["\(path).sd: is not a field we know"])
    }

    @Test func `crowding asks for people, rooms and floor space`() {
        #expect(
            faults(of: anEntry(rule: #"{"kind": "crowding"}"#, bounds: #"{"from": 0, "to": 1}"#))
                == [
                    "small/small.key.json: scales[0].items: "
                        + "have to be people, rooms and floor space, all required"
                ])
    }

    private func withoutScales(_ said: String) -> CatalogEntry {
        let key = """
            {"id": "small", "version": "1", "keyVersion": 1, "licence": "B", "credit": "us",
            \(said) "audience": {"who": "adult", "from": 18}, "minutes": 1,
            "items": [{"id": "1", "from": 1, "to": 5}]}
            """
        let one = #"{"title": "Small", "scales": {}, "bands": {}}"#
        let names = #"{"nb": \#(one), "nn": \#(one), "en": \#(one)}"#
        return CatalogEntry("small", key: Array(key.utf8), names: Array(names.utf8))
    }

    private func withTotal(
        _ scales: String, to: Int = 10, missing: String = "every-part"
    ) -> CatalogEntry {
        let one =
            #"{"title": "Small", "scales": {"total": "One", "all": "All"}, "bands": {}}"#
        let names = #"{"nb": \#(one), "nn": \#(one), "en": \#(one)}"#
        return anEntry(
            licence: "B",
            more: """
                , {"id": "all", "rule": {"kind": "sum-of-scales", "scales": \(scales)},
                "missing": {"kind": "\(missing)"}, "source": "a test",
                "bounds": {"from": \(to / 5), "to": \(to)}, "higherIs": "better"}
                """,
            texts: [:], names: names)
    }

    private func reliability(_ said: String) -> CatalogEntry {
        anEntry(missing: #"{"kind": "all-required"}, "reliability": \#(said)"#)
    }
}
