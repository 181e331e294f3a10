import Domain
import Instruments
import UseCases

/// The sealed fields of a municipality's decisions about its questionnaires.
enum SettingCoding {
    static func write(_ choice: InstrumentChoice, to fields: inout FieldWriter) {
        fields.add(choice.isOn ? 1 : 0)
        fields.add(choice.said)
    }

    static func choice(
        _ name: String, _ fields: inout FieldReader
    ) throws -> InstrumentChoice {
        InstrumentChoice(name, isOn: try fields.number() == 1, said: try fields.said())
    }

    static func write(_ attestation: Attestation, to fields: inout FieldWriter) {
        fields.add(attestation.questionnaire)
        fields.add(attestation.words)
        fields.add(attestation.from)
        fields.add(attestation.until)
        fields.add(attestation.paper)
        fields.add(attestation.said)
        fields.add(attestation.calledBack?.by)
        fields.add(attestation.calledBack?.at)
    }

    static func attestation(
        _ id: AttestationID, _ fields: inout FieldReader
    ) throws -> Attestation {
        Attestation(
            id: id, questionnaire: try fields.text(), words: try fields.words(),
            from: try fields.day(), until: try fields.optionalDay(),
            paper: try fields.words(), said: try fields.said(),
            calledBack: try calledBack(&fields))
    }

    private static func calledBack(_ fields: inout FieldReader) throws -> Said? {
        let by = try fields.optionalAuthor()
        let at = try fields.optionalNumber().map(Instant.init(milliseconds:))
        guard let by, let at else { return nil }
        return Said(by: by, at: at)
    }

    static func write(_ rule: ChangeSetting, to fields: inout FieldWriter) {
        fields.add(rule.instrument)
        fields.add(rule.scale)
        for number in [rule.smallest, rule.deviation, rule.reliability] {
            fields.add(number.map { "\($0)" })
        }
        fields.add(rule.source)
        fields.add(rule.said)
    }

    static func change(_ fields: inout FieldReader) throws -> ChangeSetting {
        ChangeSetting(
            instrument: try fields.value(), scale: try fields.value(),
            smallest: try fields.optionalText().flatMap(Double.init),
            deviation: try fields.optionalText().flatMap(Double.init),
            reliability: try fields.optionalText().flatMap(Double.init),
            source: try fields.words(), said: try fields.said())
    }
}
