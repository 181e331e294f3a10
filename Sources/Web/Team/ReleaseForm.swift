import Domain
import UseCases

/// Reading the form that shares a part of the plan.
extension FormReader {
    /// Nil with faults when something must be mended.
    /// - Throws: `Refused` for forged identities.
    mutating func release(today: Day, _ team: TeamTexts) throws -> Release? {
        let receiver = try receiver("receiver")
        let persons = try persons("persons", team)
        let areas = areas("areas", team)
        let purpose = words("purpose")
        let until = releaseEnd("until", today: today, team)
        guard let receiver, let persons, let areas, let purpose, let until else { return nil }
        return Release(
            id: try id("id"), receiver: receiver, persons: persons, areas: areas,
            purpose: purpose, from: today, until: until)
    }

    /// A service or an account, as `service:<id>` or `account:<id>`.
    mutating func receiver(_ field: String) throws -> Receiver? {
        let parts = fields[field].split(separator: ":").map(String.init)
        guard let sort = parts.first, let text = parts.last, parts.count == 2 else {
            fail(field, texts.noChoice)
            return nil
        }
        switch sort {
        case "service": return .service(try ServiceID(text).orRefused())
        case "account": return .account(try AccountID(text).orRefused())
        default: throw Refused()
        }
    }

    private mutating func persons(
        _ field: String, _ team: TeamTexts
    ) throws -> Reach<PersonID>? {
        let chosen = fields.all(field)
        if chosen.contains(SubjectChoices.family) { return .all }
        let persons = try chosen.map { try PersonID($0).orRefused() }
        if persons.isEmpty { fail(field, team.noPersons) }
        return persons.isEmpty ? nil : .only(Set(persons))
    }

    mutating func areas(_ field: String, _ team: TeamTexts) -> Set<LifeArea>? {
        let areas = fields.all(field).compactMap(LifeArea.init)
        if areas.isEmpty { fail(field, team.noAreas) }
        return areas.isEmpty ? nil : Set(areas)
    }

    mutating func releaseEnd(
        _ field: String, today: Day, _ team: TeamTexts
    ) -> Day? {
        guard let day = day(field) else { return nil }
        guard (today...today.aYearOn).contains(day) else {
            fail(field, team.untilRange)
            return nil
        }
        return day
    }
}
