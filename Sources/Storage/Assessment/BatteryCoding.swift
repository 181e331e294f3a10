import Domain

// The sealed fields of batteries and typologies.

extension SettingCoding {
    static func write(_ battery: Battery, to fields: inout FieldWriter) {
        fields.add(battery.name)
        fields.add(battery.window)
        fields.add(battery.reminder)
        fields.add(battery.everyMonths)
        fields.add(battery.isOffered ? 1 : 0)
        fields.add(battery.lines.count)
        for line in battery.lines { write(line, to: &fields) }
    }

    private static func write(_ line: BatteryLine, to fields: inout FieldWriter) {
        fields.add(line.questionnaire)
        fields.add(line.whom.from)
        fields.add(line.whom.to)
        fields.add(line.voice)
        fields.add(line.rounds?.sorted().map(String.init).joined(separator: " "))
    }

    static func battery(
        _ id: BatteryID, _ number: Int, _ fields: inout FieldReader
    ) throws -> Battery {
        var battery = Battery(
            id: id, number: number, name: try fields.name(), lines: [],
            window: try fields.number(), reminder: try fields.number(),
            everyMonths: try fields.optionalNumber(), isOffered: try fields.number() == 1)
        for _ in 0..<max(0, try fields.number()) { battery.lines.append(try line(&fields)) }
        return battery
    }

    private static func line(_ fields: inout FieldReader) throws -> BatteryLine {
        let questionnaire = try fields.text()
        let whom = AgeBand(from: try fields.number(), to: try fields.optionalNumber())
        let voice: Voice = try fields.value()
        let rounds = try fields.optionalText().map {
            Set($0.split(separator: " ").compactMap { Int($0) })
        }
        return BatteryLine(questionnaire, whom, voice: voice, rounds: rounds)
    }

    static func write(_ typology: Typology, to fields: inout FieldWriter) {
        fields.add(typology.said)
        fields.add(typology.factors.count)
        for factor in typology.factors {
            fields.add(factor.code)
            fields.add(factor.lifeArea)
            fields.add(factor.leaning)
            fields.add(factor.name)
        }
        fields.add(typology.familyTypes.count)
        for type in typology.familyTypes {
            fields.add(type.code)
            fields.add(type.name)
            fields.add(type.meaning)
        }
    }

    static func typology(_ number: Int, _ fields: inout FieldReader) throws -> Typology {
        let said = try fields.said()
        var factors: [FactorKind] = []
        for _ in 0..<max(0, try fields.number()) {
            factors.append(
                FactorKind(
                    code: try fields.text(), lifeArea: try fields.value(),
                    leaning: try fields.value(), name: try fields.words()))
        }
        var types: [FamilyType] = []
        for _ in 0..<max(0, try fields.number()) {
            types.append(
                FamilyType(
                    code: try fields.text(), name: try fields.words(),
                    meaning: try fields.words()))
        }
        return Typology(number: number, factors: factors, familyTypes: types, said: said)
    }
}
