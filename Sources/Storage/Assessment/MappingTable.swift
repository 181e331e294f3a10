import Domain

/// Rounds of systematic mapping.
enum MappingTable: CaseTable {
    static let name: StaticString = "mapping"
    /// So that its length does not tell how many questionnaires somebody was asked.
    static let block = 1024
    static let select: SQL = "SELECT t.id, t.edition, t.content, t.family FROM mapping t"

    static func write(_ item: Mapping, to fields: inout FieldWriter) {
        fields.add(item.startedOn)
        fields.add(item.startedBy)
        if let plan = item.plan { write(plan, to: &fields) } else { fields.addNothing() }
        write(item.course, to: &fields)
    }

    /// About whom it asks, in the clear, for the leader's numbers.
    static func beside(_ item: Mapping, in family: FamilyID) -> [SQL] {
        Set((item.plan?.asks ?? []).map(\.person)).sorted().map { person in
            """
            INSERT INTO mapping_asked (family, mapping, person)
            VALUES (\(family), \(item.id), \(person)) ON CONFLICT DO NOTHING
            """
        }
    }

    static func read(_ row: inout OpenedRow<Mapping>) throws -> Mapping {
        Mapping(
            id: row.id, startedOn: try row.fields.day(), startedBy: try row.fields.id(),
            plan: try plan(&row.fields), course: try course(&row.fields), edition: row.edition)
    }

    private static func write(_ plan: WavePlan, to fields: inout FieldWriter) {
        fields.add(plan.battery)
        fields.add(plan.batteryNumber)
        fields.add(plan.name)
        fields.add(plan.round)
        fields.add(plan.due)
        fields.add(plan.remindFrom)
        fields.add(plan.asks.count)
        for ask in plan.asks {
            fields.add(ask.person)
            fields.add(ask.questionnaire)
            fields.add(ask.voice)
        }
        fields.add(plan.everyMonths)
        fields.add(plan.window)
        fields.add(plan.lastRound)
    }

    /// Rounds from before batteries end without one.
    private static func plan(_ fields: inout FieldReader) throws -> WavePlan? {
        guard let battery: BatteryID = try fields.optionalID() else { return nil }
        return WavePlan(
            battery: battery, batteryNumber: try fields.number(), name: try fields.name(),
            round: try fields.number(), due: try fields.day(), remindFrom: try fields.day(),
            asks: try asks(&fields), everyMonths: try fields.optionalNumber(),
            window: try fields.optionalNumber(), lastRound: try fields.optionalNumber())
    }

    private static func asks(_ fields: inout FieldReader) throws -> [Ask] {
        var asks: [Ask] = []
        for _ in 0..<max(0, try fields.number()) {
            let person: PersonID = try fields.id()
            let questionnaire = try fields.text()
            asks.append(Ask(questionnaire, about: person, voice: try fields.value()))
        }
        return asks
    }
}
