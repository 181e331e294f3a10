import Domain

/// What a coordinator writes down about what weighs on an invented family and what carries it.
enum FactorSayings {
    static let all: [LifeArea: (weighs: [String], carries: [String])] = [
        .home: (
            ["Leiekontrakten går ut til sommeren.", "Det er trangt, og to deler seng."],
            ["De har bodd samme sted i fire år.", "Huseieren er grei å snakke med."]
        ),
        .economy: (
            ["Regninger fra i fjor er ikke betalt.", "Inntekten kommer når den kommer."],
            ["De har oversikt over hva som kommer inn.", "Gjelden er delt opp og går nedover."]
        ),
        .work: (
            ["Vaktene kommer på kort varsel.", "Det er lenge siden siste faste jobb."],
            ["En arbeidsplass som vet hvordan de har det.", "Et kurs som er nesten ferdig."]
        ),
        .learning: (
            ["Mye fravær på skolen i vinter.", "Læreren har skiftet tre ganger."],
            ["En lærer som barna stoler på.", "De leser sammen hver kveld."]
        ),
        .health: (
            ["Smerter som gjør nettene korte.", "Ventetiden på undersøkelsen er lang."],
            ["En fastlege de har hatt lenge.", "De går tur hver søndag."]
        ),
        .mind: (
            ["Mange bekymringer på én gang.", "Lite søvn og lite ro."],
            ["De snakker om det som er vanskelig.", "De ler sammen."]
        ),
        .network: (
            ["Familien bor langt unna.", "Få å ringe til når det brenner."],
            ["En nabo som stiller opp.", "Mormor er der hver uke."]
        ),
        .leisure: (
            ["Utstyret til treningen koster for mye.", "Ingen kan kjøre til treningen."],
            ["Et lag som barna hører til i.", "Biblioteket er blitt et fast sted."]
        ),
    ]
}
