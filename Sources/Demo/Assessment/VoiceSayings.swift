import Domain

/// What a parent or the school says about a child, in own words beside the answers.
enum VoiceSayings {
    static let all: [Voice: [LifeArea: [String]]] = [
        .parent: [
            .learning: [
                "Leksene tar hele kvelden.", "Det går bedre når noen sitter ved siden av.",
            ],
            .network: [
                "Har fått en venn i nabogata.", "Sier lite om de andre i klassen.",
            ],
        ],
        .teacher: [
            .learning: [
                "Følger godt med når beskjedene er korte.",
                "Strever med å komme i gang om morgenen.",
            ],
            .leisure: [
                "Er ivrig i alle friminutt.", "Står litt for seg selv når de andre spiller ball.",
            ],
        ],
    ]
}
