import Domain
import HTML
import UseCases

extension FormReader {
    /// The part that the form says, with all its faults; rows without a name are left out. Nil is
    /// the form of the types of families.
    /// - Throws: `Refused` for a forged code or leaning.
    mutating func typology(
        _ area: LifeArea?, knowing codes: Set<String>, _ texts: TypologyTexts
    ) throws -> DefineTypology.Part {
        if let area {
            let factors = try factors(of: area, knowing: codes, texts)
            fail(TypologyFaults(TypologyRules.faults(factors: factors, familyTypes: [])), texts)
            return .area(area, factors)
        }
        let types = try familyTypes(knowing: codes, texts)
        fail(TypologyFaults(TypologyRules.faults(factors: [], familyTypes: types)), texts)
        return .familyTypes(types)
    }

    private mutating func factors(
        of area: LifeArea, knowing codes: Set<String>, _ texts: TypologyTexts
    ) throws -> [FactorKind] {
        var factors: [FactorKind] = []
        for row in try rows("factor", knowing: codes, texts) {
            let leaning = try FactorLeaning(rawValue: fields["factor-\(row.place)-leaning"])
                .orRefused()
            factors.append(
                FactorKind(code: row.code, lifeArea: area, leaning: leaning, name: row.name))
        }
        return factors
    }

    private mutating func familyTypes(
        knowing codes: Set<String>, _ texts: TypologyTexts
    ) throws -> [FamilyType] {
        var types: [FamilyType] = []
        for row in try rows("type", knowing: codes, texts) {
            let field = "type-\(row.place)-meaning"
            if fields[field].isBlank { fail(field, texts.noMeaning) }
            let meaning = optionalWords(field) ?? Words(trusted: "")
            types.append(FamilyType(code: row.code, name: row.name, meaning: meaning))
        }
        return types
    }

    private struct Row {
        let place: Int
        let code: String
        let name: Words
    }

    private mutating func rows(
        _ prefix: String, knowing codes: Set<String>, _ texts: TypologyTexts
    ) throws -> [Row] {
        var rows: [Row] = []
        for place in 0..<state.rowCount where !fields["\(prefix)-\(place)-name"].isBlank {
            let code = fields["\(prefix)-\(place)-code"]
            // A code is one that stands there, or a new identity.
            guard codes.contains(code) || FactorID(code) != nil else { throw Refused() }
            guard let name = name("\(prefix)-\(place)-name") else { continue }
            rows.append(Row(place: place, code: code, name: Words(trusted: name.text)))
        }
        if rows.count > TypologyRules.most {
            fail("\(prefix)-0-name", texts.tooMany(TypologyRules.most))
        }
        return rows
    }

    /// Says each fault beside the row of its code.
    mutating func fail(_ faults: TypologyFaults, _ texts: TypologyTexts) {
        for fault in faults.all {
            switch fault {
            case .factorTwice(let code): fail(row("factor", code), texts.twice)
            case .typeTwice(let code): fail(row("type", code), texts.twice)
            }
        }
    }

    private func row(_ prefix: String, _ code: String) -> String {
        let place = (0..<state.rowCount).first { fields["\(prefix)-\($0)-code"] == code } ?? 0
        return "\(prefix)-\(place)-name"
    }
}

extension Typology {
    var codes: Set<String> { Set(factors.map(\.code) + familyTypes.map(\.code)) }

    /// What the form of an area starts with; nil is the form of the types of families.
    func formValues(_ area: LifeArea?) -> [String: [String]] {
        var values: [String: String] = [:]
        if let area {
            let some = factors.filter { $0.lifeArea == area }
            values["lines"] = String(some.count)
            for (row, factor) in some.enumerated() {
                values["factor-\(row)-code"] = factor.code
                values["factor-\(row)-name"] = factor.name.text
                values["factor-\(row)-leaning"] = factor.leaning.rawValue
            }
        } else {
            values["lines"] = String(familyTypes.count)
            for (row, type) in familyTypes.enumerated() {
                values["type-\(row)-code"] = type.code
                values["type-\(row)-name"] = type.name.text
                values["type-\(row)-meaning"] = type.meaning.text
            }
        }
        return values.mapValues { [$0] }
    }
}
