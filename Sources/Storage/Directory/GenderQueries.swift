import Domain
import UseCases

/// Counts members by gender, from what is written beside their sealed rows: when members change,
/// when a round begins, and at the start of the server for those who are not written yet.
struct GenderQueries {
    let municipality: MunicipalityID
    let connection: any SQLConnection

    func all() throws -> GenderCounts {
        var counts = GenderCounts()
        for (band, gender, count) in try members() {
            if band == "adult" { counts.adults[gender] = count }
            if band == "child" { counts.children[gender] = count }
        }
        for (gender, asked, answered) in try newestRounds() {
            counts.asked[gender] = asked
            counts.answered[gender] = answered
        }
        for (gender, area, status, count) in try needs() {
            if status == "open" {
                counts.openNeeds[gender, default: 0] += count
                counts.openByArea[area, default: [:]][gender] = count
            } else {
                counts.metByArea[area, default: [:]][gender] = count
            }
        }
        return counts
    }

    private func members() throws -> [(String, Gender, Int)] {
        try connection.rows(
            """
            SELECT p.age_band, p.gender, count(*)
            FROM family f JOIN counted_member p ON p.family = f.id
            WHERE f.municipality = \(municipality)
            GROUP BY p.age_band, p.gender
            """
        ) { ($0.text(0), try $0.value(1) as Gender, $0.int(2)) }
    }

    /// Whom the newest round of each family asks about, and of them those with any answer.
    /// Identities begin with the time, so that the highest is the newest.
    private func newestRounds() throws -> [(Gender, Int, Int)] {
        try connection.rows(
            """
            SELECT p.gender, count(*), sum(CASE WHEN EXISTS (
                SELECT 1 FROM response r WHERE r.family = a.family AND r.mapping = a.mapping
                    AND r.person = a.person) THEN 1 ELSE 0 END)
            FROM family f
            JOIN mapping_asked a ON a.family = f.id
                AND a.mapping = (SELECT max(m.id) FROM mapping m WHERE m.family = f.id)
            JOIN counted_member p ON p.family = a.family AND p.person = a.person
            WHERE f.municipality = \(municipality)
            GROUP BY p.gender
            """
        ) { (try $0.value(0) as Gender, $0.int(1), $0.int(2)) }
    }

    /// Needs about one member, open ones and those that were met.
    private func needs() throws -> [(Gender, LifeArea, String, Int)] {
        try connection.rows(
            """
            SELECT p.gender, n.life_area, n.status, count(*)
            FROM family f JOIN need n ON n.family = f.id
            JOIN counted_member p ON p.family = n.family AND p.person = n.subject
            WHERE f.municipality = \(municipality) AND n.status IN ('open', 'met')
            GROUP BY p.gender, n.life_area, n.status
            """
        ) { (try $0.value(0) as Gender, try $0.value(1) as LifeArea, $0.text(2), $0.int(3)) }
    }
}
