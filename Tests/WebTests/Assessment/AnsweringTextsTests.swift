import Instruments
import Testing

@testable import Web

/// The words of answering in all five languages, read as a whole.
struct AnsweringTextsTests {
    @Test(arguments: InstrumentLanguage.allCases)
    func `no word is wanting, and every sentence is read here`(_ language: InstrumentLanguage) {
        let words = AnsweringWords(texts: .of(language))
        #expect(words.texts.language == language)
        #expect(words.all.count > 90)
        #expect(words.all.allSatisfy { !$0.isEmpty })
        #expect(words.varyingFields.count == AnsweringWords.varying, "\(words.varyingFields)")
        #expect(words.filled.count == AnsweringWords.varying)
    }

    /// LIX (Bjoernsson 1968): below 35 reads easily.
    @Test(arguments: InstrumentLanguage.required)
    func `a tired reader can read it`(_ language: InstrumentLanguage) {
        let sentences = AnsweringWords(texts: .of(language)).all.filter { $0.hasSuffix(".") }
        #expect(lix(sentences.joined(separator: " ")) < 35)
    }

    @Test(arguments: [
        (InstrumentLanguage.ar, UInt32(0x0600)...0x06FF), (.uk, 0x0400...0x04FF),
    ])
    func `Arabic and Ukrainian are in their own letters, but for names in Norway`(
        _ language: InstrumentLanguage, _ letters: ClosedRange<UInt32>
    ) {
        let names: Set<Substring> = ["Veven", "legevakt", "Mental", "Helse", "Alarmtelefonen"]
        let child = AnsweringWords(texts: AnsweringTexts.of(language).forChild).all
        for text in AnsweringWords(texts: .of(language)).all + child {
            let words = text.split { !$0.isLetter }.filter { !names.contains($0) }
            #expect(
                words.allSatisfy { $0.unicodeScalars.allSatisfy { letters.contains($0.value) } },
                "\(text)")
        }
    }

    @Test(arguments: InstrumentLanguage.allCases)
    func `nothing stands on the left or the right, which differ by language`(
        _ language: InstrumentLanguage
    ) {
        let sides: Set<Substring> = [
            "venstre", "høyre", "høgre", "left", "يسار", "يمين", "اليسار", "اليمين", "ліворуч",
            "праворуч", "зліва", "справа",
        ]
        for text in AnsweringWords(texts: .of(language)).all {
            #expect(sides.isDisjoint(with: text.lowercased().split { !$0.isLetter }), "\(text)")
        }
    }

    @Test(arguments: InstrumentLanguage.allCases)
    func `a child's words are other than a grown-up's, and shorter to read`(
        _ language: InstrumentLanguage
    ) {
        let grown = AnsweringTexts.of(language)
        let words = AnsweringWords(texts: grown.forChild)
        #expect(words.all.allSatisfy { !$0.isEmpty })
        #expect(words.texts.lead != grown.lead && words.texts.thanksLead != grown.thanksLead)
        let said = [
            words.texts.lead, words.texts.mayStop, words.texts.whoSees(.yourParents),
            words.texts.pausedLead,
            words.texts.thanksLead, words.texts.sendHint, words.texts.sendEndsLink,
        ].joined(separator: " ")
        if InstrumentLanguage.required.contains(language) { #expect(lix(said) < 30, "\(said)") }
    }

    @Test func `what nobody who grew up with the language has read says so`() {
        for language in InstrumentLanguage.allCases {
            let texts = AnsweringTexts.of(language)
            let isForAnsweringAlone = language == .ar || language == .uk
            #expect((texts.caution != nil) == isForAnsweringAlone)
            #expect(texts.caution == (isForAnsweringAlone ? texts.notCheckedNotice : nil))
        }
    }

    /// Two groups of digits change places in a sentence from the right unless they are isolated.
    @Test func `a telephone number keeps its order in Arabic`() {
        #expect(SafetyTexts.ar.call("116 117").contains("\u{2066}116 117\u{2069}"))
        let isolated = /\u{2066}[^\u{2069}]*\u{2069}/
        for text in AnsweringWords(texts: .ar).all {
            let around = text.replacing(isolated, with: "")
            #expect(!around.contains(/[0-9][^0-9\p{Arabic}]+[0-9]/), "\(text)")
        }
    }

    @Test(arguments: [
        (1, "سؤال واحد."), (2, "سؤالان."), (3, "3 أسئلة."), (10, "10 أسئلة."), (11, "11 سؤالًا."),
        (99, "99 سؤالًا."), (100, "100 سؤال."), (102, "102 سؤال."), (103, "103 أسئلة."),
        (111, "111 سؤالًا."),
    ])
    func `Arabic counts in six ways`(_ number: Int, _ said: String) {
        #expect(AnsweringTexts.ar.howManyQuestions(number) == said)
    }

    @Test(arguments: [
        (1, "1 хвилину"), (2, "2 хвилини"), (4, "4 хвилини"), (5, "5 хвилин"), (11, "11 хвилин"),
        (12, "12 хвилин"), (21, "21 хвилину"), (22, "22 хвилини"), (111, "111 хвилин"),
    ])
    func `Ukrainian counts in three ways`(_ number: Int, _ said: String) {
        #expect(AnsweringTexts.uk.takes(number) == "Це займе приблизно \(said).")
    }

    @Test(arguments: [InstrumentLanguage.nb, .nn, .en])
    func `one is not said as several`(_ language: InstrumentLanguage) {
        let texts = AnsweringTexts.of(language)
        #expect(!texts.takes(1).contains("1") && texts.takes(2).contains("2"))
        #expect(!texts.howManyQuestions(1).contains("1"))
        #expect(!texts.leftOpen(1).contains("1") && texts.leftOpen(2).contains("2"))
        #expect(!texts.waitLead(1).contains("1") && texts.waitLead(2).contains("2"))
    }

    @Test(arguments: InstrumentLanguage.allCases)
    func `a language has seven days and twelve months, each of its own`(
        _ language: InstrumentLanguage
    ) {
        let days = AnsweringTexts.of(language).days
        #expect(Set(days.weekdays).count == 7 && days.weekdays.count == 7)
        #expect(Set(days.months).count == 12 && days.months.count == 12)
        #expect(Set(InstrumentLanguage.allCases.map(\.ownName)).count == 5)
    }

    private func lix(_ text: String) -> Double {
        let words = text.split { !$0.isLetter }
        let sentences = max(1, text.count { ".?!:".contains($0) })
        let long = words.count { $0.count > 6 }
        return Double(words.count) / Double(sentences) + 100 * Double(long) / Double(words.count)
    }
}
