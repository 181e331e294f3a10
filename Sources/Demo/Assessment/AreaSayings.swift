import Domain

/// What people say about a part of life when it is hard, in between, or good.
struct AreaSayings: Sendable {
    let hard: [String]
    let between: [String]
    let good: [String]

    init(hard: [String], between: [String], good: [String]) {
        self.hard = hard
        self.between = between
        self.good = good
    }

    /// The sayings of a child, a young person, a grown-up, or somebody who has left work behind.
    static func sayings(at age: Int) -> [LifeArea: AreaSayings] {
        switch age {
        case ..<12: children
        case ..<18: young
        case ..<60: adults
        default: adults.filter { ![.work, .learning].contains($0.key) }
        }
    }
}

extension AreaSayings {
    static let adults: [LifeArea: AreaSayings] = [
        .home: AreaSayings(
            hard: [
                "Det er trangt og kaldt.", "Vi vet ikke om vi får bli boende.", "Fukt på badet.",
            ],
            between: ["Det går, men det er trangt.", "Fint nok, bare langt til butikken."],
            good: ["Vi liker oss her.", "Endelig et sted som er vårt.", "Gode naboer."]),
        .economy: AreaSayings(
            hard: [
                "Det er tomt den siste uka.", "Jeg sover dårlig på grunn av regningene.",
                "Vi velger mellom strøm og fritid.",
            ],
            between: ["Vi klarer det vanlige, men ikke noe ekstra.", "Litt bedre nå enn i fjor."],
            good: ["Vi har oversikt.", "Regningene er betalt, og det er litt igjen."]),
        .work: AreaSayings(
            hard: ["Jeg vil jobbe, men får det ikke til.", "Søker og søker og får nei."],
            between: ["To dager i uka er passe nå.", "Kurset er greit."],
            good: ["Godt å ha noe å gå til.", "De regner med meg på jobb."]),
        .learning: AreaSayings(
            hard: [
                "Mye strev med skolen.", "De ringer fra skolen hver uke.",
                "Det er mye å sette seg inn i.",
            ],
            between: ["Noen dager går greit.", "Vi venter på svar fra skolen."],
            good: ["Skolen ser oss nå.", "Læreren er et funn."]),
        .health: AreaSayings(
            hard: ["Vondt hele tida.", "Jeg er aldri uthvilt.", "Kroppen sier nei."],
            between: ["Opp og ned.", "Bedre når jeg får sove."],
            good: ["Frisk og i gang.", "Ryggen er mye bedre."]),
        .mind: AreaSayings(
            hard: ["Det er tungt, særlig om kveldene.", "Jeg bekymrer meg for alt."],
            between: ["Noen gode dager, noen dårlige.", "Jeg holder det gående."],
            good: ["Jeg ler mer enn før.", "Roligere i hodet."]),
        .network: AreaSayings(
            hard: ["Jeg har nesten ingen å snakke med.", "Familien bor langt unna."],
            between: ["Noen få, men gode.", "Naboen og søsteren min."],
            good: ["Folk stiller opp.", "Vi har fått venner her."]),
        .leisure: AreaSayings(
            hard: ["Det er aldri tid eller penger.", "Ungene er mye inne."],
            between: ["Litt tur i helgene.", "Ett av barna er med på noe."],
            good: ["Lørdagene er våre.", "Alle har noe å gå til."]),
    ]
}
