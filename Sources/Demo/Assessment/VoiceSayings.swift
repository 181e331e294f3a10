import Domain

/// What a parent or the school says about a child, in own words beside the answers.
enum VoiceSayings {
    static let all: [Voice: [LifeArea: (hard: String, good: String)]] = [
        .parent: [
            .learning: ("Leksene tar hele kvelden.", "Det går når noen sitter ved siden av."),
            .network: ("Sier lite om de andre i klassen.", "Har fått en venn i nabogata."),
            .mind: ("Spør mye når det er lagt seg.", "Ler mer enn i fjor."),
        ],
        .teacher: [
            .learning: (
                "Strever med å komme i gang om morgenen.",
                "Følger godt med når beskjedene er korte."
            ),
            .leisure: (
                "Står litt for seg selv når de andre spiller ball.", "Er ivrig i alle friminutt."
            ),
        ],
    ]
}
