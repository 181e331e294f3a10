import Domain
import Instruments
import UseCases

extension FormReader {
    /// What the administrator means to use a questionnaire for; nil with faults.
    /// - Throws: `Refused` for a key that no page offered.
    mutating func use(of form: Form?, _ texts: BroughtTexts) throws -> ImportedUse? {
        switch fields["brought-use"] {
        case "words":
            if fields["brought-key"].isEmpty {
                fail("brought-key", self.texts.noChoice)
                return nil
            }
            return .words(forKey: InstrumentID(rawValue: fields["brought-key"]))
        case "own": return own(form, texts).map(ImportedUse.own)
        default:
            fail("brought-use", self.texts.noChoice)
            return nil
        }
    }

    /// The question about harming oneself that the administrator named; nil for none, and with
    /// faults.
    /// - Throws: `Refused` for a question that is not in the form.
    mutating func safety(
        in form: Form?, for use: ImportedUse?, by catalog: Catalog, _ texts: BroughtTexts
    ) throws -> SafetyQuestion? {
        guard let form else { return nil }
        let named = ItemID(rawValue: fields["brought-harm"])
        if named.rawValue.isEmpty {
            if case .words(let key) = use, catalog.instrument(key)?.asksAboutHarm == true {
                fail("brought-harm", texts.harmMissing)
            }
            return nil
        }
        guard form.item(named)?.canAlarm == true else { throw Refused() }
        let safety = SafetyQuestion(named, typed: fields["brought-harm-from"], in: form)
        if safety == nil { fail("brought-harm-from", texts.harmFault) }
        return safety
    }

    private mutating func own(_ form: Form?, _ texts: BroughtTexts) -> OwnQuestionnaire? {
        let area = LifeArea(rawValue: fields["brought-area"])
        let who: Respondent? = choice("brought-who")
        let from = whole("brought-from", in: 0...120, texts.age)
        let oldest = fields["brought-to"]
        let to = oldest.isEmpty ? nil : whole("brought-to", in: (from ?? 0)...120, texts.oldestAge)
        let minutes = whole("brought-minutes", in: 1...240, texts.minutesFault)
        let counting = counting(texts)
        let counted = counted(of: form, texts)
        guard let who, let from, let minutes, let counting, let counted, faults.isEmpty
        else { return nil }
        return OwnQuestionnaire(
            area: area, who: who, from: from, to: to, minutes: minutes, counting: counting,
            counted: counted)
    }

    /// Which answers a sum counts; nil with faults.
    private mutating func counted(of form: Form?, _ texts: BroughtTexts) -> CountedAnswers? {
        guard let form else { return .all }
        let leftOut = fields.all("brought-not-counted").map(ItemID.init(rawValue:))
            .filter { form.item($0)?.isScored == true }
        let counted = CountedAnswers(
            leftOut: leftOut, typed: fields["brought-no-points"], in: form)
        if counted == nil { fail("brought-no-points", texts.noPointsFault) }
        return counted
    }

    private mutating func whole(
        _ field: String, in range: ClosedRange<Int>, _ fault: String
    ) -> Int? {
        let number = Int(fields[field].filter { !$0.isWhitespace })
        if let number, range.contains(number) { return number }
        fail(field, fault)
        return nil
    }

    private mutating func counting(_ texts: BroughtTexts) -> OwnQuestionnaire.Counting? {
        if fields["brought-counting"] == "none" { return OwnQuestionnaire.Counting.none }
        guard let direction: Direction = choice("brought-counting") else { return nil }
        if fields["brought-area"].isEmpty { fail("brought-area", texts.areaToCount) }
        guard let source = words("brought-source") else { return nil }
        return .sum(higherIs: direction, source: source.text)
    }
}
