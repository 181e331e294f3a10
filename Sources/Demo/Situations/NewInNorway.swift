import Domain

extension Situation {
    /// A big family, some years in Norway: a small flat, a new language, much strength.
    static let newInNorway = Situation(
        reasons: [
            "Vi får brev fra mange steder og vet ikke hvem som svarer på hva.",
            "Vi klarer mye selv, men trenger noen som kjenner veien.",
            "Skolen så at vi hadde mye å bære, og spurte om vi ville ha følge.",
        ],
        referredBy: [.labourAndWelfare, .school, .healthService],
        names: NamePool.newcomers, living: .together, type: "new-here",
        members: [
            MemberLine(.mother, 31...42), MemberLine(.father, 34...48, in: 85),
            MemberLine(.grandma, 60...72, in: 40), MemberLine(.teen, 14...17),
            MemberLine(.older, 11...13, in: 60), MemberLine(.child, 7...9),
            MemberLine(.small, 3...5, in: 75),
        ],
        levels: [
            .home: 30, .economy: 30, .work: 30, .learning: 45, .health: 55, .mind: 50,
            .network: 40, .leisure: 35,
        ],
        matters: [
            .family(
                "At barna våre får det bedre enn vi hadde det.",
                "At vi er sammen, og at alle er trygge."),
            .family(
                "At vi kan invitere gjester og by på mat.",
                "At vi får snakke språket vårt hjemme og norsk ute."),
            .by(
                .mother, "Jeg vil lese brevene selv, uten å spørre barna.",
                "At jeg får bruke det jeg kan. Jeg har alltid jobbet."),
            .by(
                .father, "Jeg vil forsørge familien min med egne hender.",
                "At utdanningen min teller her også."),
            .by(
                .teen, "At jeg ikke må tolke for mamma og pappa hos legen.",
                "Jeg vil gå videre på skolen og bli noe."),
            .by(.older, "Å bli med på klasseturen som alle de andre."),
            .by(.child, "Jeg vil lære å svømme.", "At bestevennen min får komme hjem til meg."),
            .by(.grandma, "At noen forstår meg når jeg er på sykehuset."),
        ],
        needs: [
            NeedLine(
                "space", .home, .most,
                "Vi er for mange på to soverom.", "Barna gjør lekser på gulvet i gangen."),
            NeedLine(
                "letters", .learning, .much, of: .mother,
                "Jeg forstår ikke brevene, og da blir alt for sent.",
                "Norsken min holder til butikken, men ikke til møter."),
            NeedLine(
                "work", .work, .most, of: .father,
                "Jeg har søkt seksti jobber uten svar.",
                "Papirene mine herfra og derfra passer ikke sammen."),
            NeedLine(
                "budget", .economy, .much,
                "Vi får penger på ulike dager og mister oversikten.",
                "Støtten stopper når vi får litt lønn, og så begynner vi på nytt."),
            NeedLine(
                "interpreter", .network, .much, of: .teen,
                "Jeg må være med på møter for å oversette.",
                "{teen} tar for mye ansvar hjemme."),
            NeedLine(
                "swim", .leisure, .some, of: .child,
                "Jeg kan ikke svømme, og klassen skal i bassenget.",
                "{child} har ikke vært med på noe etter skoletid."),
            NeedLine(
                "start", .health, .much, of: .small,
                "{small} spiser lite og sover urolig.",
                "{small} har ikke vært på alle kontrollene."),
            NeedLine(
                "memories", .mind, .much, of: .mother,
                "Jeg drømmer om det vi reiste fra, og våkner av det.",
                "Når det smeller ute, er jeg tilbake der."),
            NeedLine(
                "company", .network, .some, of: .grandma,
                "Jeg sitter mye alene når de andre er ute.",
                "Jeg kjenner ingen på min egen alder her."),
            NeedLine(
                "car", .economy, .some,
                "Bilen tok kvelden, og det er langt til alt."),
        ],
        goals: [
            GoalLine(
                for: "space", .home,
                [
                    "Vi flytter til en leilighet med plass til lekser.",
                    "Alle barna har et sted å være i fred.",
                ],
                [
                    .by(.housing, "Setter oss på lista for fire rom og sier hvor vi står."),
                    .by(.father, "Går på visning hver uke og tar bilder."),
                    .by(.coordinator, "Hjelper med søknad om startlån."),
                    .by(.homework, "Holder av en fast plass til {teen} på biblioteket."),
                ]),
            GoalLine(
                for: "letters", .learning, of: .mother,
                ["Jeg leser og svarer på brevene selv.", "Jeg vil bestå norskprøven i vår."],
                [
                    .by(.homework, "Øver norsk med {mother} hver tirsdag kveld."),
                    .by(.coordinator, "Leser brevene sammen med oss på mandager."),
                    .by(.mother, "Skriver ned fem nye ord hver dag."),
                ]),
            GoalLine(
                for: "work", .work, of: .father,
                [
                    "Jeg vil ha en jobb der jeg får brukt hendene mine.",
                    "Jeg er i fast jobb innen et år.",
                ],
                [
                    .by(.nav, "Finner praksisplass på verkstedet og følger opp der."),
                    .by(.father, "Sender inn papirene for godkjenning."),
                    .by(.neighbour, "Låner bort verktøy og tar {father} med på dugnad."),
                ]),
            GoalLine(
                for: "budget", .economy,
                [
                    "Vi vet hva som kommer inn, og når.",
                    "Vi sparer litt hver måned til noe vi vil.",
                ],
                [
                    .by(.nav, "Samler utbetalingene, så de kommer på to dager."),
                    .by(.mother, "Fører inn og ut i den grønne boka."),
                    .by(.coordinator, "Ser på boka sammen med oss i slutten av måneden."),
                ]),
            GoalLine(
                for: "interpreter", .network, of: .teen,
                ["Jeg slipper å være tolk for familien.", "Jeg vil bruke ettermiddagene på mitt."],
                [
                    .by(.coordinator, "Passer på at det er bestilt tolk til alle møter."),
                    .by(.school, "Snakker med de voksne direkte, med tolk på skjerm."),
                    .by(.teen, "Sier fra når noen spør om å oversette."),
                ]),
            GoalLine(
                for: "swim", .leisure, of: .child,
                ["Jeg vil svømme tjuefem meter.", "Jeg vil være med på noe etter skolen."],
                [
                    .by(.school, "Gir {child} ekstra timer i bassenget."),
                    .by(.gear, "Låner bort svømmetøy og badebriller."),
                    .by(.volunteer, "Tar med {child} og to venner i hallen på lørdager."),
                ]),
            GoalLine(
                for: "start", .health, of: .small,
                [
                    "{small} spiser med oss og sover natta gjennom.",
                    "{small} har tatt igjen alle kontrollene.",
                ],
                [
                    .by(.clinic, "Setter opp kontrollene på rad, med tolk."),
                    .by(.kindergarten, "Skriver hva {small} spiser, så vi kan lage det samme."),
                ]),
            GoalLine(
                for: "memories", .mind, of: .mother,
                [
                    "Jeg vil sove uten å være redd.",
                    "Jeg vil kunne fortelle uten at det tar dagen.",
                ],
                [
                    .by(.clinic, "Hører hvordan {mother} sover, og finner rett hjelp videre."),
                    .by(.neighbour, "Har strikkekveld hver torsdag, med kaffe og stillhet."),
                ]),
        ],
        proposals: [
            .father: ["Jeg vil dyrke grønnsaker på en parsell."],
            .mother: ["Jeg vil lage mat for naboene en gang i måneden."],
            .teen: ["Jeg vil ta kurs og bli fotballdommer."],
        ])
}
