import Domain

/// One grown-up with small children, little sleep and few around her.
extension Situation {
    static let aloneWithMuch = Situation(
        reasons: [
            "Jeg er alene med ungene og orker ikke flere skjemaer.",
            "Helsestasjonen spurte hvordan jeg hadde det, og da kom alt.",
            "Dagene går i ett, og jeg klarer ikke holde tråden i alle avtalene.",
        ],
        referredBy: [.healthClinic, .kindergarten, .labourAndWelfare],
        names: NamePool.anyone, living: .together, type: "many-at-once",
        members: [
            MemberLine(.mother, 27...36), MemberLine(.grandma, 58...66, in: 45),
            MemberLine(.older, 11...12, in: 40), MemberLine(.child, 7...9),
            MemberLine(.small, 3...5),
        ],
        levels: [
            .home: 45, .economy: 25, .work: 30, .learning: 55, .health: 45, .mind: 25,
            .network: 25, .leisure: 40,
        ],
        matters: [
            .family(
                "At vi har noe å glede oss til hver uke.",
                "At det er lov å ha det rotete, så lenge vi har det fint."),
            .family(
                "At ungene ikke skal merke det når det er lite penger.",
                "At det lukter middag når vi kommer hjem."),
            .by(
                .mother, "Jeg vil le med ungene igjen, ikke bare rydde etter dem.",
                "At noen spør hvordan jeg har det, og har tid til å høre svaret."),
            .by(
                .mother, "At jeg kan legge meg uten å ha vondt i magen for i morgen.",
                "Jeg vil være en mamma som orker å gå på lekeplassen."),
            .by(
                .child, "At mamma ikke er så trøtt.",
                "Jeg vil ha med meg en venn hjem."),
            .by(.older, "At jeg kan gå på besøk uten å passe på hele tida."),
            .by(
                .grandma, "At de ringer meg før det blir for mye.",
                "At jeg får ha ungene på lørdager."),
        ],
        needs: [
            NeedLine(
                "tired", .mind, .most, of: .mother,
                "Jeg er så sliten at jeg gråter når ungene har lagt seg.",
                "Alt er tungt, også det jeg pleide å like."),
            NeedLine(
                "sleep", .health, .much, of: .mother,
                "Jeg sover fire timer på en god natt.",
                "Natta er delt i biter, og jeg våkner før klokka fem."),
            NeedLine(
                "rent", .economy, .most,
                "Husleia er gått opp, og strømmen kommer i tillegg.",
                "Vi har to regninger som er sendt videre."),
            NeedLine(
                "relief", .network, .much, of: .mother,
                "Det er ingen som kan ta ungene når jeg må til legen.",
                "Jeg har ingen å bytte med."),
            NeedLine(
                "friends", .leisure, .much, of: .child,
                "Jeg har nesten aldri noen med hjem.",
                "{child} blir ikke bedt i bursdager."),
            NeedLine(
                "speech", .learning, .much, of: .small,
                "{small} sier få ord og blir sint når ingen forstår.",
                "{small} peker i stedet for å si det."),
            NeedLine(
                "mornings", .home, .some,
                "Morgenene blir kaos, og vi kommer for sent.",
                "Vi leter etter sko og sekker hver morgen."),
            NeedLine(
                "damp", .home, .much,
                "Det er fukt på soverommet, og vinduet går ikke igjen.",
                "Leiligheten er kald, og vi sover alle på ett rom."),
            NeedLine(
                "license", .work, .some, of: .mother,
                "Jeg har ikke førerkort, og bussen går for sjelden til å rekke jobb."),
            NeedLine(
                "glasses", .health, .some, of: .child,
                "{child} myser og trenger briller.", "Jeg ser ikke det som står på tavla."),
        ],
        goals: [
            GoalLine(
                for: "tired", .mind, of: .mother,
                ["Jeg vil kjenne at det er meg igjen.", "Jeg vil ha flere gode dager enn tunge."],
                [
                    .by(
                        .clinic,
                        "Har en samtale med {mother} hver uke, og kommer hjem om det trengs."),
                    .by(.coordinator, "Blir med til fastlegen og skriver ned det som blir sagt."),
                    .by(.mother, "Går ut i dagslys hver formiddag, om så bare rundt huset."),
                ]),
            GoalLine(
                for: "sleep", .health, of: .mother,
                ["Jeg vil sove seks timer i strekk.", "Jeg vil våkne uthvilt to dager i uka."],
                [
                    .by(.neighbour, "Tar ungene lørdag formiddag, så {mother} får sove."),
                    .by(.clinic, "Hjelper til med en leggerutine som holder."),
                ]),
            GoalLine(
                for: "rent", .economy,
                [
                    "Vi er à jour med husleia og sover godt for det.",
                    "Ingen regninger ligger uåpnet.",
                ],
                [
                    .by(.nav, "Regner ut bostøtten på nytt og ser på gjelda."),
                    .by(.coordinator, "Ringer dem vi skylder penger, sammen med {mother}."),
                    .by(.mother, "Åpner posten på mandager, med kaffe til."),
                    .by(.nav, "Dekker det ene inkassokravet mens resten ordnes."),
                ]),
            GoalLine(
                for: "relief", .network, of: .mother,
                ["Jeg har to voksne jeg kan ringe.", "Jeg vil ha en fast kveld for meg selv."],
                [
                    .by(.neighbour, "Finner en familie i nabolaget som vil dele på henting."),
                    .by(.grandma, "Har ungene annenhver lørdag."),
                    .by(.volunteer, "Kommer onsdager og lager middag sammen med oss."),
                ]),
            GoalLine(
                for: "friends", .leisure, of: .child,
                ["Jeg vil ha en venn med hjem hver uke.", "Jeg vil gå på turn."],
                [
                    .by(.school, "Lager faste lekegrupper i friminuttene."),
                    .by(.gear, "Betaler kontingenten det første året."),
                    .by(.volunteer, "Følger {child} dit og hjem igjen."),
                ]),
            GoalLine(
                for: "speech", .learning, of: .small,
                [
                    "{small} blir forstått uten å måtte rope.",
                    "{small} bruker ord i stedet for å bli sint.",
                ],
                [
                    .by(.kindergarten, "Leser bildebok med {small} hver dag, bare de to."),
                    .by(.ppt, "Ser {small} i barnehagen og gir råd om språk."),
                    .by(.mother, "Synger de samme tre sangene hver kveld."),
                ]),
            GoalLine(
                for: "mornings", .home,
                ["Vi er ute av døra klokka åtte uten å rope.", "Alle vet hvor skoene er."],
                [
                    .by(.mother, "Legger fram klær og sekker kvelden før."),
                    .by(.coordinator, "Kommer to morgener og hjelper oss i gang."),
                ]),
        ],
        proposals: [
            .mother: [
                "Jeg vil begynne på sykurset på torsdager.", "Jeg vil invitere naboen på kaffe.",
            ]
        ])
}
