import Domain
import Instruments
import UseCases

/// What a municipality decided about its questionnaires, sealed under its key. Each decision is a
/// row of its own; the highest number holds.
struct AssessmentSettingTable {
    let municipality: MunicipalityID
    let keys: KeyChain
    let connection: any SQLConnection

    private enum Kind: String {
        case choice, attestation, battery, typology, change
    }

    /// All rows are read; they are opened only where they are others than the last time.
    func all() throws -> AssessmentSettings {
        let rows = try rows(withBrought: true)
        if let known = keys.settings.known(to: municipality, from: rows) { return known }
        var settings = AssessmentSettings()
        try each(
            in: rows,
            { kind, name, number, fields in
                try take(kind, name, number, &fields, into: &settings)
            }, brought: { settings.imported.append($0) })
        keys.settings.remember(settings, of: municipality, from: rows)
        return settings
    }

    /// Every edition of what can be changed, the oldest first.
    func history() throws -> AssessmentHistory {
        var history = AssessmentHistory()
        try each(in: try rows(withBrought: false)) { kind, name, number, fields in
            switch kind {
            case .choice: history.choices.append(try SettingCoding.choice(name, &fields))
            case .battery:
                history.batteries.append(
                    try SettingCoding.battery(BatteryID(trusted: name), number, &fields))
            case .change:
                history.changes.append(
                    NumberedChange(number: number, rule: try SettingCoding.change(&fields)))
            case .attestation, .typology: break
            }
        }
        return history
    }

    /// All rows as they are stored, with one statement, packed one after the other; what was
    /// brought from elsewhere too, where somebody asks.
    private func rows(withBrought: Bool) throws -> [UInt8] {
        var rows = FieldWriter()
        rows.reserve(keys.settings.size(of: municipality))
        try connection.each(
            """
            SELECT kind, name, number, content FROM assessment_setting
            WHERE municipality = \(municipality)
            \(withBrought ? unionOfBrought : "") ORDER BY 1, 2, 3
            """
        ) { row in
            for column in 0..<4 { row.pack(column, into: &rows) }
        }
        return rows.bytes
    }

    /// Opens the rows.
    private func each(
        in rows: [UInt8],
        _ body: (Kind, _ name: String, _ number: Int, inout FieldReader) throws -> Void,
        brought: ((ImportedQuestionnaire) -> Void)? = nil
    ) throws {
        let sealer = try keys.keys(of: municipality, connection).sealer
        var reader = FieldReader(rows)
        while let kind = try reader.optionalText() {
            let (name, number) = (try reader.text(), try reader.number())
            let content = try reader.rawBytes()
            if kind == AssessmentSettingTable.brought {
                brought?(try questionnaires.open(name, number, content, sealer))
                continue
            }
            guard let kind = Kind(rawValue: kind) else { throw StorageFault.unreadable }
            var fields = FieldReader(try sealer.open(content, at: place(kind, name, number)))
            try body(kind, name, number, &fields)
        }
    }

    private static let brought = "questionnaire"

    private var unionOfBrought: SQL {
        let newest = QuestionnaireTable.newest(
            of: municipality, as: AssessmentSettingTable.brought)
        return "UNION ALL \(newest)"
    }

    private var questionnaires: QuestionnaireTable {
        QuestionnaireTable(municipality: municipality, keys: keys, connection: connection)
    }

    private func take(
        _ kind: Kind, _ name: String, _ number: Int, _ fields: inout FieldReader,
        into settings: inout AssessmentSettings
    ) throws {
        switch kind {
        case .choice:
            settings.choices.removeAll { $0.questionnaire == name }
            settings.choices.append(try SettingCoding.choice(name, &fields))
        case .attestation:
            let attestation = try SettingCoding.attestation(AttestationID(trusted: name), &fields)
            settings.attestations.removeAll { $0.id == attestation.id }
            settings.attestations.append(attestation)
        case .battery:
            settings.put(try SettingCoding.battery(BatteryID(trusted: name), number, &fields))
        case .typology: settings.typologies.append(try SettingCoding.typology(number, &fields))
        case .change:
            let change = try SettingCoding.change(&fields)
            settings.changes.removeAll {
                $0.instrument == change.instrument && $0.scale == change.scale
            }
            settings.changes.append(change)
        }
    }

    func set(_ choice: InstrumentChoice) throws {
        try add(.choice, choice.questionnaire) { SettingCoding.write(choice, to: &$0) }
    }

    func set(_ attestation: Attestation) throws {
        try add(.attestation, attestation.id.text) { SettingCoding.write(attestation, to: &$0) }
    }

    func set(_ battery: Battery) throws -> Bool {
        guard try newest(.battery, battery.id.text) == battery.number - 1 else { return false }
        try add(.battery, battery.id.text) { SettingCoding.write(battery, to: &$0) }
        return true
    }

    func set(_ typology: Typology) throws -> Bool {
        guard try newest(.typology, "typology") == typology.number - 1 else { return false }
        try add(.typology, "typology") { SettingCoding.write(typology, to: &$0) }
        return true
    }

    func set(_ rule: ChangeSetting) throws {
        try add(.change, "\(rule.instrument) \(rule.scale)") {
            SettingCoding.write(rule, to: &$0)
        }
    }

    private func newest(_ kind: Kind, _ name: String) throws -> Int {
        try connection.count(
            """
            SELECT coalesce(max(number), 0) FROM assessment_setting
            WHERE municipality = \(municipality) AND kind = \(kind.rawValue) AND name = \(name)
            """)
    }

    private func add(
        _ kind: Kind, _ name: String, _ write: (inout FieldWriter) -> Void
    ) throws {
        var fields = FieldWriter()
        write(&fields)
        let number = try newest(kind, name) + 1
        let content = try keys.keys(of: municipality, connection).sealer
            .seal(fields.bytes, at: place(kind, name, number))
        try connection.run(
            """
            INSERT INTO assessment_setting (municipality, kind, name, number, content)
            VALUES (\(municipality), \(kind.rawValue), \(name), \(number), \(content))
            """)
    }

    private func place(_ kind: Kind, _ name: String, _ number: Int) -> SealedPlace {
        var place = SealedPlace("assessment_setting", kind.rawValue)
        place.bind([.text(municipality.text), .text(name), .int(number)])
        return place
    }
}

extension AssessmentSettings {
    /// In the place of the edition before; a new one after all others.
    fileprivate mutating func put(_ battery: Battery) {
        if let place = batteries.firstIndex(where: { $0.id == battery.id }) {
            batteries[place] = battery
        } else {
            batteries.append(battery)
        }
    }
}
