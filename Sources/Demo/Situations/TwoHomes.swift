import Domain

extension Situation {
    /// The parents live apart, the children go between them, and money and strength are short.
    static let twoHomes = Situation(
        reasons: [
            "Vi bor hver for oss og trenger noen som ser begge hjemmene samtidig.",
            "Det er mange å forholde seg til, og vi forteller det samme om og om igjen.",
            "Etter flyttingen ble det for mye å holde styr på alene.",
        ],
        referredBy: [.school, .labourAndWelfare, .familyItself],
        names: NamePool.anyone, living: .apart, type: "two-homes",
        members: [
            MemberLine(.mother, 35...43), MemberLine(.father, 37...46), MemberLine(.teen, 15...16),
            MemberLine(.older, 11...13, in: 60), MemberLine(.child, 8...9),
            MemberLine(.small, 3...5, in: 70),
        ],
        levels: [
            .home: 50, .economy: 25, .work: 35, .learning: 45, .health: 40, .mind: 45,
            .network: 50, .leisure: 40,
        ],
        matters: [
            .family(
                "At ungene har det like bra hos mamma som hos pappa.",
                "At det er greit å være glad i begge to, uansett hvor man sover."),
            .family(
                "At vi spiser middag sammen uten å snakke om penger.",
                "At søndagene er rolige, også når det er byttedag."),
            .by(
                .mother, "Jeg vil ha krefter til å være med på noe, ikke bare få dagen til å gå.",
                "At jeg kan si ja når ungene spør om noe, i hvert fall innimellom."),
            .by(
                .father, "At jeg får være pappa i hverdagen, og ikke bare i helgene.",
                "At ungene har sin egen seng hos meg også."),
            .by(
                .teen, "At jeg slipper å bære beskjeder mellom mamma og pappa.",
                "At noen spør meg før det blir bestemt hvor jeg skal være."),
            .by(.older, "Å få trene med laget mitt, også i pappa-uka."),
            .by(
                .child, "Jeg vil ha noen å være sammen med i friminuttene.",
                "At bamsen er med når jeg bytter hus."),
        ],
        needs: [
            NeedLine(
                "money", .economy, .most,
                "Pengene tar slutt før måneden gjør det.",
                "Vi vet ikke hva vi har igjen når husleia er trukket."),
            NeedLine(
                "handover", .network, .much,
                "Vi trenger en måte å avtale på som ikke ender i krangel.",
                "Byttedagene blir såre for alle."),
            NeedLine(
                "body", .health, .much, of: .mother,
                "Ryggen gjør så vondt at jeg ikke får sove.",
                "Jeg har vondt hver dag og er sliten før ungene er oppe."),
            NeedLine(
                "reading", .learning, .most, of: .child,
                "Det er tungt å lese, og timene på skolen blir lange.",
                "{child} gruer seg til skolen når det er lesing."),
            NeedLine(
                "afternoons", .leisure, .much, of: .child,
                "Jeg har ingenting å gjøre når de andre går på trening.",
                "{child} sitter mye alene om ettermiddagen."),
            NeedLine(
                "training", .leisure, .some, of: .older,
                "Treningstøyet er alltid i det andre huset.",
                "{older} mister treninger hver gang det er bytte."),
            NeedLine(
                "cough", .health, .much, of: .small,
                "{small} er ofte syk, og det tar lang tid å bli frisk.",
                "{small} hoster seg gjennom nettene."),
            NeedLine(
                "heard", .mind, .much, of: .teen,
                "Jeg går og tenker på alt, og får ikke sove før langt på natt.",
                "Ingen spør hva jeg synes før det er bestemt."),
            NeedLine(
                "room", .home, .most, of: .father,
                "Det er ikke plass til alle ungene på to rom.",
                "Jeg har bare ett soverom, og ungene ligger på stua."),
            NeedLine(
                "teeth", .health, .some, of: .father,
                "Jeg har ikke vært hos tannlegen på seks år.",
                "Jeg har tannverk og utsetter det fordi det koster."),
            NeedLine(
                "phone", .network, .much, of: .mother,
                "Jeg har få å ringe til når det butter.",
                "Jeg savner noen voksne å le sammen med."),
        ],
        goals: [
            GoalLine(
                for: "money", .economy,
                [
                    "Vi vet hva vi har å leve for hver uke, og regningene er betalt.",
                    "Det er penger igjen den siste uka også.",
                ],
                [
                    .by(.nav, "Går gjennom støtte og trekk og skriver alt på ett ark."),
                    .by(.mother, "Legger regningene i den blå permen den dagen de kommer."),
                    .by(.coordinator, "Ringer strømselskapet om å dele opp regningen."),
                    .by(.father, "Betaler sin del av barnehagen den femtende hver måned."),
                ]),
            GoalLine(
                for: "handover", .network,
                [
                    "Byttedagene er rolige, og beskjedene går mellom de voksne.",
                    "Vi avtaler uka på søndag, så slipper ungene å spørre.",
                ],
                [
                    .by(.mother, "Skriver uka inn i den felles kalenderen hver søndag kveld."),
                    .by(.father, "Henter på skolen på byttedager, så ingen møtes i døra."),
                    .by(.coordinator, "Er med på en prat om uker og ferier annenhver måned."),
                ]),
            GoalLine(
                for: "body", .health, of: .mother,
                [
                    "Jeg vil sove hele natta igjen.",
                    "Jeg vil kunne løfte ungene uten å tenke meg om.",
                ],
                [
                    .by(
                        .coordinator, "Bestiller time hos fastlegen og blir med den første gangen."),
                    .by(.neighbour, "Kommer en ettermiddag i uka, så {mother} kan hvile."),
                    .by(.mother, "Gjør øvelsene fra fysioterapeuten mens kaffen trekker."),
                ]),
            GoalLine(
                for: "money", .work, of: .mother,
                [
                    "Jeg vil prøve meg i jobb to dager i uka.",
                    "Jeg vil tilbake på jobb, litt om gangen.",
                ],
                [
                    .by(.nav, "Finner et sted der det går an å sette seg innimellom."),
                    .by(.mother, "Lager en liste over hva kroppen klarer og ikke klarer."),
                    .by(.coordinator, "Ringer etter to uker og hører hvordan det går."),
                ]),
            GoalLine(
                for: "reading", .learning, of: .child,
                ["Jeg vil lese en hel bok selv.", "Jeg vil tørre å lese høyt i klassen."],
                [
                    .by(.school, "Leser sammen med {child} tjue minutter hver morgen."),
                    .by(.ppt, "Ser etter om noe gjør lesingen ekstra tung."),
                    .by(.homework, "Hjelper med lekser på biblioteket hver onsdag."),
                    .by(.father, "Leser høyt på sengekanten i pappa-uka."),
                ]),
            GoalLine(
                for: "afternoons", .leisure, of: .child,
                ["Jeg vil ha noe gøy å gå til etter skolen.", "Jeg vil finne noe jeg er god til."],
                [
                    .by(.school, "Samler {child} og to andre til turgruppe på torsdager."),
                    .by(.gear, "Låner bort ski, klatresko og sekk."),
                    .by(.mother, "Blir med de første gangene."),
                ]),
            GoalLine(
                for: "training", .leisure, of: .older,
                [
                    "Jeg vil på trening hver uke, uansett hvor jeg bor.",
                    "Jeg vil spille alle kampene i vår.",
                ],
                [
                    .by(.volunteer, "Kjører til trening på tirsdager og blir til det er slutt."),
                    .by(.gear, "Skaffer et sett treningstøy til, så det er ett i hvert hus."),
                    .by(.father, "Sier fra til treneren om byttedagene."),
                ]),
            GoalLine(
                for: "cough", .health, of: .small,
                [
                    "{small} er frisk nok til å leke ute i regnet.",
                    "{small} sover uten å hoste.",
                ],
                [
                    .by(.clinic, "Ser {small} hver måned og spør om søvn, luft og mat."),
                    .by(.kindergarten, "Ringer tidlig hvis hosten kommer tilbake."),
                    .by(.mother, "Tørker klær på badet i stedet for på soverommet."),
                ]),
            GoalLine(
                for: "heard", .mind, of: .teen,
                [
                    "Jeg vil at de voksne spør meg før de bestemmer.",
                    "Jeg vil få fri fra å passe på alle.",
                ],
                [
                    .by(.clinic, "Har en fast prat med {teen} på skolen annenhver uke."),
                    .by(.mother, "Spør {teen} før vi bytter dager."),
                    .by(.teen, "Skriver en lapp på kjøleskapet når noe er urettferdig."),
                    .by(.coordinator, "Går en tur med {teen} og hører hvordan det går."),
                ]),
        ],
        proposals: [
            .mother: [
                "Vi vil reise bort en helg, bare vi som bor her.",
                "Jeg vil lære å sykle sammen med ungene igjen.",
            ],
            .father: ["Jeg vil lære å lage tre middager som alle liker."],
            .teen: ["Jeg vil få meg en helgejobb."],
        ])
}
