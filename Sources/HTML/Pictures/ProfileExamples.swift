extension ProfilePicture {
    package static var examples: [Example] {
        [
            Example("ProfilePicture, a family", family),
            Example(
                "ProfilePicture, not asked yet",
                ProfilePicture(
                    id: "profile-none", title: "Slik har vi det", summary: "Ingen har svart ennå.",
                    members: ["Mona"],
                    rows: [
                        ProfileRow(area: .home, name: "Bolig", cells: [ProfileCell(ratings: [])])
                    ],
                    words: words)),
            Example("ProfilePicture, unsafe and long", hard),
        ]
    }

    private static var words: ProfileWords {
        ProfileWords(
            areas: "Del av livet", strain: "krever mye nå", resource: "gir krefter",
            silences: [
                .declined: "vil ikke svare", .notAsked: "ikke spurt", .notYet: "ikke svart ennå",
            ], last: "forrige gang", informants: ["selv", "mor", "lærer"])
    }

    /// Each number is a member's rating; 0 is "not asked"; the last round was one lower.
    private static var family: ProfilePicture {
        let areas: [(Area, String, [Int])] = [
            (.home, "Bolig", [2, 2, 0, 3]), (.economy, "Økonomi", [1, 1, 0, 0]),
            (.work, "Arbeid", [3, 2, 0, 0]), (.learning, "Skole og barnehage", [0, 0, 4, 2]),
            (.health, "Helse", [3, 4, 5, 2]), (.mind, "Psykisk helse", [2, 3, 4, 2]),
            (.network, "Nettverk", [5, 4, 2, 3]), (.leisure, "Fritid", [3, 2, 5, 4]),
        ]
        return ProfilePicture(
            id: "profile-family", title: "Slik har vi det nå",
            summary: "Nettverk og fritid gir krefter. Penger og bolig krever mye nå.",
            members: ["Mona", "Ahmed", "Jonas, 11", "Ida, 9"],
            rows: areas.map { area, name, values in
                ProfileRow(area: area, name: name, cells: values.enumerated().map(cell))
            }, words: words)
    }

    private static func cell(_ member: Int, _ value: Int) -> ProfileCell {
        guard value > 0 else { return ProfileCell(ratings: []) }
        let own = ProfileRating(value: value, words: "midt på", last: value > 1 ? value - 1 : nil)
        guard member > 1 else { return ProfileCell(ratings: [own]) }
        let mother = ProfileRating(value: 6 - value, words: "annerledes", informant: 1, last: 3)
        let teacher = ProfileRating(value: value - 1, words: "litt lavere", informant: 2)
        return ProfileCell(ratings: member > 2 ? [own, mother, teacher] : [own, mother])
    }

    private static var hard: ProfilePicture {
        let unsafe = Hard.unsafe
        let rating = ProfileRating(value: 99, words: unsafe, informant: 7, last: -4)
        return ProfilePicture(
            id: "profile-hard", title: unsafe, summary: unsafe, members: [unsafe, Hard.long],
            rows: [
                ProfileRow(
                    area: .other, name: unsafe + Hard.long,
                    cells: [ProfileCell(ratings: [rating]), ProfileCell(ratings: [])])
            ],
            words: ProfileWords(
                areas: unsafe, strain: unsafe, resource: unsafe, silences: [.notYet: unsafe],
                last: unsafe, informants: [unsafe]))
    }
}
