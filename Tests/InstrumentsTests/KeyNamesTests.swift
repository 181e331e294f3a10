import Testing

@testable import Instruments

/// Keys without text have a title and scales all the same, and pages must be able to name them.
struct KeyNamesTests {
    @Test func `every scale and band of a key without text has a name in each language`() throws {
        let catalog = try shipped()
        for key in catalog.instruments where !key.licence.hasShippedText {
            for language in InstrumentLanguage.required {
                let names = try #require(catalog.keyNames(key.id, language))
                #expect(catalog.title(key.id, language) == names.title)
                for scale in key.scales {
                    #expect(names.name(of: scale.id) != scale.id.rawValue, "\(key.id)")
                    for band in scale.bands {
                        #expect(names.words(for: band) != band.label, "\(key.id) \(band.label)")
                    }
                }
                let scales = names.scales.values
                #expect(Set(scales).count == scales.count, "\(key.id) \(language)")
            }
        }
        #expect(catalog.keyNames("hscl5", .uk) == catalog.keyNames("hscl5", .nb))
        #expect(catalog.keyNames("phq9", .nb) == nil)
        #expect(catalog.keyNames("eq5d5l", .nb)?.title == "EQ-5D-5L")
    }

    @Test func `a key without text is called by its own names, in the reader's language`() throws {
        let catalog = try shipped()
        #expect(catalog.title("sdq-teacher", .nb) == "SDQ, 25 spørsmål, lærer")
        #expect(catalog.title("sdq-teacher", .nn) == "SDQ, 25 spørsmål, lærar")
        #expect(catalog.title("sdq-teacher", .en) == "SDQ, 25 questions, teacher")
        #expect(catalog.title("phq9", .en) == "PHQ-9 (Patient Health Questionnaire)")
        #expect(catalog.title("own-1", .nb) == "own-1")
        #expect(catalog.texts("fies", .nn)?.edition == "FIES-SM, éin vaksen, 12 månader")
        #expect(catalog.texts("fies", .en)?.edition == nil)
    }

    @Test func `what an owner wants said has a short form beside it`() throws {
        let catalog = try shipped()
        for key in catalog.instruments where key.credit.count > 80 {
            for language in InstrumentLanguage.required where key.licence.hasShippedText {
                let short = try #require(catalog.texts(key.id, language)?.madeBy, "\(key.id)")
                #expect(short.count <= 70)
            }
        }
    }

    @Test func `what a scale is called is no diagnosis and no verdict`() throws {
        let unwanted = [
            "depres", "angst", "anxi", "diagnos", "lidelse", "liding", "disorder", "severe",
            "alvorlig", "alvorleg", "dårlig", "poor", "dysfunc", "adhd", "atferd", "åtferd",
            "problem", "abnormal", "symptom",
        ]
        let catalog = try shipped()
        for key in catalog.instruments {
            for language in InstrumentLanguage.required {
                guard let names = catalog.keyNames(key.id, language) else { continue }
                for said in Array(names.scales.values) + names.bands.values {
                    #expect(!unwanted.contains { said.lowercased().contains($0) }, "\(said)")
                }
            }
        }
    }

    @Test func `words that were brought are shown with the names of the key's scales`() throws {
        let key = try shipped("sdq-self")
        let form = Form(
            id: "f", version: "1", language: "nb", title: Wording("Et skjema"), items: [])
        let names = try #require(try shipped().keyNames("sdq-self", .nb))
        let texts = InstrumentTexts(of: form, for: key, in: .nb, names: names)
        #expect(texts.name(of: "emotional") == "Vansker med følelser")
        let bands = try #require(key.scale("total")).bands
        #expect(
            bands.map(texts.words) == ["Få vansker nå", "Noen vansker nå", "Mange vansker nå"])
        #expect(texts.plainTitle == "Et skjema" && texts.edition == "SDQ, 25 spørsmål, selv")
    }

    @Test func `a scale or band without a name, and a name without either, are faults`() {
        let band = """
            [{"from": 2, "to": 10, "label": "low", "leaning": "neutral", "source": "a test"}]
            """
        let names = #"""
            {"nb": {"title": "Liten", "scales": {"total": "Alt"}, "bands": {"low": "Lite"}},
             "nn": {"scales": {"other": "Anna"}, "bands": {}}}
            """#
        let found = faults(of: anEntry(bands: band, licence: "B", texts: [:], names: names))
        #expect(
            found == [
                "small/small.names.json: nn.title: has to be a text",
                "small/small.names.json: nn.scales.total: has to have a text",
                "small/small.names.json: nn.scales.other: is not in the key",
                "small/small.names.json: nn.bands.low: has to have a text",
                "small/small.names.json: en: has to be there",
            ])
        #expect(
            faults(of: anEntry(licence: "C", texts: [:]))
                == ["small/small.names.json: has to be there"])
        #expect(
            faults(of: anEntry(names: smallNames))
                == ["small/small.names.json: may not be there: the texts name all"])
    }

    @Test func `only a key without text leaves open which question asks about harm`() throws {
        let harm = #""asksAboutHarm": true,"#
        #expect(
            faults(of: anEntry(extra: harm)) == [
                "small/small.key.json: asksAboutHarm: "
                    + "is for keys without text; name the question in `safety`"
            ])
        #expect(faults(of: anEntry(extra: harm, licence: "B", texts: [:], names: smallNames)) == [])
        #expect(try shipped().instruments.filter(\.asksAboutHarm).map(\.id) == ["hscl25"])
    }
}
