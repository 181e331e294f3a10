import Domain

/// What weighs on one member and what carries them, in the parts of life that are a child's or a
/// grown-up's own.
enum MemberFactorSayings {
    static let ofChild: [LifeArea: (weighs: [String], carries: [String])] = [
        .learning: (
            ["Mye fravær i vinter.", "Har skiftet lærer tre ganger."],
            ["Stoler på læreren sin.", "Leser litt hver kveld."]
        ),
        .leisure: (
            ["Har sluttet på trening fordi utstyret koster.", "Er lite med på noe etter skolen."],
            ["Hører til på et lag.", "Biblioteket er blitt et fast sted."]
        ),
    ]

    static let ofGrownUp: [LifeArea: (weighs: [String], carries: [String])] = [
        .work: (
            ["Vaktene kommer på kort varsel.", "Det er lenge siden siste faste jobb."],
            ["Har en arbeidsplass som vet hvordan det er hjemme.", "Er nesten ferdig med et kurs."]
        ),
        .health: (
            ["Smerter gjør nettene korte.", "Venter lenge på en undersøkelse."],
            ["Har hatt samme fastlege lenge.", "Går tur hver søndag."]
        ),
        .mind: (
            ["Bærer mange bekymringer på én gang.", "Sover lite."],
            ["Snakker om det som er vanskelig.", "Har begynt å le igjen."]
        ),
    ]
}
