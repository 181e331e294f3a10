import Testing

@testable import Instruments

/// Whoever reads neither Norwegian nor English can answer all the same.
struct FiveLanguagesTests {
    @Test func `every questionnaire whose text ships is there in five languages`() throws {
        let catalog = try shipped()
        for instrument in catalog.instruments where instrument.licence == .textShips {
            for language in InstrumentLanguage.allCases {
                #expect(catalog.texts(instrument.id, language) != nil, "\(instrument.id)")
            }
        }
        #expect(InstrumentLanguage.allCases.map(\.rawValue) == ["nb", "nn", "en", "ar", "uk"])
    }

    @Test(arguments: [InstrumentLanguage.ar, .uk])
    func `Arabic and Ukrainian say that nobody who grew up with them has read them`(
        _ language: InstrumentLanguage
    ) throws {
        for texts in try all(in: language) {
            #expect(!texts.checkedByNativeReader, "\(texts.title)")
            #expect([.ownTranslation, .ownWords].contains(texts.origin), "\(texts.title)")
        }
    }

    @Test(arguments: Alphabet.all)
    func `the words are in the letters of the language, but for names`(
        _ alphabet: Alphabet
    ) throws {
        for texts in try all(in: alphabet.language) {
            for text in words(of: texts) {
                #expect(alphabet.foreignWords(in: text).isEmpty, "\(text)")
            }
            let sentences = [texts.title, texts.plainTitle, texts.introduction, texts.timeFrame]
            for text in sentences + texts.questions.values {
                #expect(alphabet.isWritten(in: text), "\(text)")
            }
        }
    }

    @Test func `a word in the wrong letters is caught`() {
        let arabic = Alphabet.all[0]
        #expect(arabic.foreignWords(in: "كل يوم (PHQ-9)").isEmpty)
        #expect(arabic.foreignWords(in: "كل day") == ["day"])
        #expect(arabic.foreignWords(in: "كل день") == ["день"])
        #expect(!arabic.isWritten(in: "1–2"))
        #expect(Alphabet.all[1].foreignWords(in: "Здоров’я i дім") == ["i"])
    }

    /// Letters that are in Russian and not in Ukrainian.
    @Test func `Ukrainian is not written in Russian letters`() throws {
        for text in try all(in: .uk).flatMap(words) {
            #expect(!text.lowercased().contains { "ыэёъ".contains($0) }, "\(text)")
        }
    }

    /// Two numbers with only signs between them change places where one reads from right to left
    /// (Unicode Standard Annex 9, rule N1): "3–5" would be read as "5–3".
    @Test func `no two numbers stand side by side in Arabic`() throws {
        for text in try all(in: .ar).flatMap(words) {
            #expect(!text.contains(/[0-9][^0-9\p{Arabic}]+[0-9]/), "\(text)")
        }
    }

    @Test(arguments: InstrumentLanguage.allCases)
    func `no two answers to a question read the same`(_ language: InstrumentLanguage) throws {
        let catalog = try shipped()
        for instrument in catalog.instruments {
            guard let texts = catalog.texts(instrument.id, language) else { continue }
            for item in instrument.items {
                let labels = texts.options(for: item).map(\.label)
                #expect(Set(labels).count == labels.count, "\(instrument.id) \(item.id)")
            }
            #expect(Set(texts.questions.values).count == texts.questions.count)
        }
    }

    @Test(arguments: [InstrumentLanguage.ar, .uk])
    func `what families read holds no diagnosis`(_ language: InstrumentLanguage) throws {
        let unwanted = [
            "اكتئاب", "اضطراب", "تشخيص", "مرض", "حرمان", "فقر", "депрес", "розлад", "діагноз",
            "хвороб", "тривожн", "бідн",
        ]
        for texts in try all(in: language) {
            let read =
                [texts.plainTitle, texts.introduction, texts.timeFrame]
                + texts.bandWords.values + texts.scaleNames.values
            for word in unwanted {
                #expect(!read.contains { $0.lowercased().contains(word) }, "\(word)")
            }
        }
    }

    private func all(in language: InstrumentLanguage) throws -> [InstrumentTexts] {
        let catalog = try shipped()
        return catalog.instruments.compactMap { catalog.texts($0.id, language) }
    }

    private func words(of texts: InstrumentTexts) -> [String] {
        [texts.title, texts.plainTitle, texts.introduction, texts.timeFrame]
            + [texts.introductionAlone].compactMap(\.self)
            + texts.questions.values + texts.labels.values
            + texts.ownLabels.values.flatMap(\.values) + texts.scaleNames.values
            + texts.bandWords.values + texts.groupHeadings.values
    }
}
