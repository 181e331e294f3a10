import Domain
import Foundation
import Testing

@testable import Instruments

struct CatalogTests {
    @Test func `the shipped catalogue has no fault`() throws {
        let names = try shipped().instruments.map(\.id.rawValue)
        #expect(
            names == [
                "life-areas", "life-areas-child", "life-areas-parent", "life-areas-teacher",
                "life-satisfaction", "swls", "osss3", "phq9", "gad7", "eu-deprivation", "score15",
                "child-deprivation", "housing", "social-circumstances", "child-circumstances",
                "who5", "fies", "kidscreen10", "kidscreen27", "kidscreen52", "hscl5", "hscl10",
                "hscl25", "gse", "mspss", "family-apgar", "psoc", "sdq-parent", "sdq-self",
                "sdq-teacher", "eq5d5l", "eq5dy", "pedsql", "ors", "cors",
            ])
    }

    /// A file that nobody reads would still be in the program.
    @Test func `every file in the catalogue's folder is read, and no other`() throws {
        let folder = URL(fileURLWithPath: #filePath)
            .appendingPathComponent("../../../Sources/Instruments/Catalog").standardized
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        let there = try names.flatMap { name in
            try FileManager.default.contentsOfDirectory(atPath: "\(folder.path)/\(name)")
                .map { "\(name)/\($0)" }
        }
        let read = Catalog.shippedEntries.flatMap { entry in
            [entry.keyFile] + entry.texts.keys.map(entry.textFile)
                + (entry.names == nil ? [] : [entry.namesFile])
        }
        #expect(there.sorted() == read.sorted())
    }

    @Test func `every question, option, scale, band and group has words in all languages`() throws {
        let catalog = try shipped()
        for instrument in catalog.instruments where instrument.licence.hasShippedText {
            for language in InstrumentLanguage.required {
                let texts = try #require(catalog.texts(instrument.id, language))
                for item in instrument.items {
                    #expect(texts.questions[item.id]?.isEmpty == false)
                    let options = texts.options(for: item)
                    #expect(options.map(\.value) == Array(item.range))
                    #expect(Set(options.map(\.label)).count == options.count)
                    if let group = item.group { #expect(texts.groupHeadings[group] != nil) }
                }
                for scale in instrument.scales {
                    #expect(texts.scaleNames[scale.id] != nil)
                    #expect(scale.bands.allSatisfy { texts.bandWords[$0.label] != nil })
                }
            }
        }
    }

    @Test func `what families read holds no diagnosis and no verdict`() throws {
        let catalog = try shipped()
        let unwanted = [
            "depres", "angst", "anxi", "deprivasj", "deprivat", "diagnos", "lidelse", "liding",
            "disorder", "failed", "overdue", "severe", "alvorlig", "alvorleg", "dårlig", "poor",
        ]
        for instrument in catalog.instruments where instrument.licence.hasShippedText {
            for language in InstrumentLanguage.required {
                let texts = try #require(catalog.texts(instrument.id, language))
                let read =
                    [texts.plainTitle, texts.introduction, texts.timeFrame]
                    + texts.bandWords.values + texts.scaleNames.values
                for word in unwanted {
                    #expect(!read.contains { $0.lowercased().contains(word) }, "\(word)")
                }
            }
        }
    }

    /// LIX (Bjoernsson 1968): below 35 reads easily.
    @Test func `our own sentences are easy to read`() throws {
        let catalog = try shipped()
        for instrument in catalog.instruments where instrument.licence.hasShippedText {
            for language in InstrumentLanguage.required {
                let texts = try #require(catalog.texts(instrument.id, language))
                #expect(lix(texts.introduction) < 35, "\(texts.introduction)")
                guard texts.origin == .ownWords else { continue }
                #expect(lix(texts.questions.values.joined(separator: " ")) < 35)
            }
        }
    }

    @Test func `nynorsk says that it is our own translation`() throws {
        let catalog = try shipped()
        for instrument in catalog.instruments where instrument.licence.hasShippedText {
            let texts = try #require(catalog.texts(instrument.id, .nn))
            #expect([.ownTranslation, .ownWords].contains(texts.origin))
            #expect(!texts.checkedByNativeReader)
        }
    }

    @Test func `every number has a source`() throws {
        for scale in try shipped().instruments.flatMap(\.scales) {
            #expect(!scale.source.isEmpty)
            #expect(scale.bands.allSatisfy { !$0.source.isEmpty })
            #expect(scale.norms.allSatisfy { !$0.source.isEmpty && $0.country == "NO" })
            #expect(scale.norms.allSatisfy { $0.sex != nil && $0.ages != nil })
        }
    }

    /// The fact sheet: the total bands of SDQ come from the United Kingdom, and only regional
    /// Norwegian norms exist.
    @Test func `limits from another country's people say so`() throws {
        let foreign = try shipped().instruments.filter { key in
            key.scales.contains { $0.bands.contains { $0.population != nil } }
        }
        #expect(foreign.map(\.id) == ["sdq-parent", "sdq-self", "sdq-teacher"])
        for band in foreign.flatMap(\.scales).flatMap(\.bands) {
            #expect(band.population == "GB")
        }
    }

    @Test func `a child is asked in a child's words and an adult in an adult's`() throws {
        let catalog = try shipped()
        #expect(catalog.instruments(for: 6).isEmpty)
        #expect(catalog.instruments(for: 7).map(\.id) == ["life-areas-child"])
        #expect(catalog.instruments(for: 11).map(\.id) == ["life-areas-child"])
        #expect(catalog.instruments(for: 12).map(\.id) == ["life-areas"])
        #expect(catalog.instruments(for: 17).map(\.id) == ["life-areas"])
        #expect(catalog.instruments(for: 18).count == 7)
        #expect(catalog.instruments(for: 90).count == 7)
    }

    @Test func `every form of the life areas has the same questions and scales`() throws {
        let own = try shipped("life-areas")
        for name: InstrumentID in [
            "life-areas-child", "life-areas-parent", "life-areas-teacher",
        ] {
            let form = try shipped(name)
            #expect(form.items == own.items)
            #expect(form.scales == own.scales)
        }
        #expect(own.scales.map(\.area.rawValue) == own.scales.map(\.id.rawValue))
    }

    @Test func `who tells of a child is asked in words of their own, about the child`() throws {
        let catalog = try shipped()
        for language in InstrumentLanguage.allCases {
            let forms: [InstrumentID] = [
                "life-areas-child", "life-areas-parent", "life-areas-teacher",
            ]
            let asked = try forms.map { try #require(catalog.texts($0, language)) }
            for item in try shipped("life-areas-child").items {
                #expect(asked[0].questions[item.id] != asked[1].questions[item.id])
                #expect(asked[0].questions[item.id] != asked[2].questions[item.id])
            }
            #expect(asked.allSatisfy { $0.bandWords == asked[0].bandWords })
            #expect(Set(asked.map(\.plainTitle)).count == 3)
        }
    }

    @Test func `only what may ship has words, and who must bring words brings all of them`() throws
    {
        let catalog = try shipped()
        for instrument in catalog.instruments {
            let maySay = instrument.licence == .textShips || instrument.licence == .separatePack
            #expect(catalog.hasTexts(instrument.id) == maySay, "\(instrument.id)")
            #expect((catalog.texts(instrument.id, .nb) != nil) == maySay)
        }
    }

    @Test func `nothing licensed, and nothing new, is asked before somebody switched it on`() throws
    {
        let catalog = try shipped()
        let offered = catalog.instruments.map(\.id).filter(catalog.isOfferedFromTheStart)
        #expect(
            offered == [
                "life-areas", "life-areas-child", "life-areas-parent", "life-areas-teacher",
                "life-satisfaction", "swls", "osss3", "phq9", "gad7", "eu-deprivation",
            ])
    }

    @Test func `what others say about a child is never offered to the child`() throws {
        let others = try shipped().instruments.filter { !$0.audience.who.isAboutSelf }.map(\.id)
        #expect(
            others == [
                "life-areas-parent", "life-areas-teacher", "child-deprivation",
                "child-circumstances", "sdq-parent", "sdq-teacher",
            ])
    }

    @Test func `a questionnaire without a scale is a questionnaire of descriptions`() throws {
        let without = try shipped().instruments.filter(\.scales.isEmpty).map(\.id)
        #expect(
            without == ["social-circumstances", "child-circumstances", "eq5d5l", "eq5dy"])
    }

    @Test func `deprivation asks seven things of the household and six of the person`() throws {
        let groups = try shipped("eu-deprivation").items.map(\.group)
        #expect(groups.prefix(7).allSatisfy { $0 == "household" })
        #expect(groups.dropFirst(7) == Array(repeating: "person", count: 6)[...])
    }

    private func lix(_ text: String) -> Double {
        let words = text.split { !$0.isLetter }
        let sentences = max(1, text.count { ".?!:".contains($0) })
        let long = words.count { $0.count > 6 }
        return Double(words.count) / Double(sentences) + 100 * Double(long) / Double(words.count)
    }
}
