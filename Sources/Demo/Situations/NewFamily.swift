import Domain

extension Situation {
    /// Two grown-ups who have found each other, old debts, and a young person away from school.
    static let newFamily = Situation(
        reasons: [
            "Vi er blitt en ny familie, og alt det gamle fulgte med.",
            "Skolen ringer, NAV ringer, og vi vet ikke hvem vi skal svare først.",
            "Vi vil ha én plan i stedet for fire.",
        ],
        referredBy: [.school, .childWelfare, .familyItself],
        names: NamePool.anyone, living: .eldestAwayInWeekends, type: "many-at-once",
        members: [
            MemberLine(.mother, 33...42), MemberLine(.step, 34...47), MemberLine(.teen, 15...17),
            MemberLine(.older, 11...13, in: 55), MemberLine(.child, 8...10, in: 80),
            MemberLine(.small, 3...4, in: 60),
        ],
        levels: [
            .home: 55, .economy: 15, .work: 45, .learning: 30, .health: 55, .mind: 40,
            .network: 45, .leisure: 45,
        ],
        matters: [
            .family(
                "At vi er en familie, selv om vi ikke har samme etternavn.",
                "At alle har en plass ved bordet."),
            .family(
                "At vi kan si fra uten at noen går og smeller med døra.",
                "At vi har en filmkveld i uka der ingen ser på mobilen."),
            .by(
                .mother, "At {teen} får tro på seg selv igjen.",
                "At det går en uke uten at noen ringer om oss."),
            .by(
                .step, "Jeg vil være en voksen ungene kan stole på.",
                "At vi blir ferdige med gjelda før den tar oss."),
            .by(
                .teen, "At folk slutter å mase og heller spør.",
                "Jeg vil ha en grunn til å stå opp."),
            .by(.older, "At det ikke handler om {teen} hele tida."),
            .by(.child, "Jeg vil ha hund. Eller i hvert fall gå tur med en."),
        ],
        needs: [
            NeedLine(
                "debt", .economy, .most,
                "Gjelda vokser fortere enn vi klarer å betale.",
                "Vi har lån fra før vi møttes, og namsmannen trekker lønna."),
            NeedLine(
                "school", .learning, .most, of: .teen,
                "Jeg har ikke vært på skolen siden i vår.",
                "{teen} snur i døra de fleste morgener."),
            NeedLine(
                "night", .mind, .much, of: .teen,
                "Jeg er våken om natta og sover om dagen.",
                "Det er urolig inni meg når det er mye folk."),
            NeedLine(
                "roles", .network, .much,
                "Vi er ikke enige om hvem som bestemmer over hva.",
                "Det blir krangel om regler som bare gjelder noen av ungene."),
            NeedLine(
                "shift", .work, .much, of: .step,
                "Nattevaktene går ut over alle hjemme.",
                "Jeg jobber når de andre er hjemme, og sover når de er oppe."),
            NeedLine(
                "dog", .leisure, .some, of: .child,
                "{child} er mye alene med skjermen.", "Jeg har ikke noe som er bare mitt."),
            NeedLine(
                "homework", .learning, .some, of: .older,
                "Jeg får ikke ro til lekser.", "{older} henger etter i matte."),
            NeedLine(
                "weekend", .network, .much, of: .teen,
                "Helgene hos pappa blir ofte avlyst samme dag.",
                "Jeg vet aldri om jeg skal pakke eller ikke."),
            NeedLine(
                "back", .health, .some, of: .mother,
                "Skulderen har vært vond i to år.", "Jeg går på smertestillende hver dag."),
        ],
        goals: [
            GoalLine(
                for: "debt", .economy,
                [
                    "Vi har en avtale om gjelda som vi klarer å holde.",
                    "Vi åpner brevene sammen, uten klump i magen.",
                ],
                [
                    .by(.nav, "Setter oss opp hos økonomirådgiver og møter med oss."),
                    .by(.step, "Samler alle kravene i én liste."),
                    .by(.coordinator, "Skriver til namsmannen sammen med dere."),
                    .by(.mother, "Holder matbudsjettet på tavla i kjøkkenet."),
                ]),
            GoalLine(
                for: "school", .learning, of: .teen,
                [
                    "Jeg vil være på skolen to dager i uka, og så se.",
                    "Jeg vil gjøre ferdig skoleåret på min måte.",
                ],
                [
                    .by(.school, "Møter {teen} ved sideinngangen og starter i en liten gruppe."),
                    .by(.ppt, "Ser på hva som skal til for at dagen blir til å holde ut."),
                    .by(.teen, "Sender melding kvelden før om det blir skole."),
                    .by(.coordinator, "Kjører de første ukene."),
                ]),
            GoalLine(
                for: "night", .mind, of: .teen,
                ["Jeg vil sove om natta som andre folk.", "Jeg vil ha en person å si det til."],
                [
                    .by(.bup, "Tar imot {teen} innen tre uker og forklarer hva de gjør."),
                    .by(.clinic, "Har åpen dør for {teen} på skolen."),
                    .by(.step, "Går kveldstur med {teen} når vi begge er hjemme."),
                ]),
            GoalLine(
                for: "roles", .network,
                [
                    "Vi har fem husregler som alle har vært med på.",
                    "Vi voksne er enige før vi sier noe.",
                ],
                [
                    .by(.childWelfare, "Gir oss seks kvelder med foreldreveiledning, hjemme."),
                    .by(.mother, "Kaller inn til familieråd første søndag i måneden."),
                    .by(.step, "Tar ikke opp regler ved leggetid."),
                ]),
            GoalLine(
                for: "shift", .work, of: .step,
                ["Jeg jobber dag innen neste høst.", "Jeg er hjemme til middag fire dager i uka."],
                [
                    .by(.nav, "Hjelper {step} med fagbrevet og lønn mens det står på."),
                    .by(.step, "Spør sjefen om dagvakter annenhver uke."),
                ]),
            GoalLine(
                for: "dog", .leisure, of: .child,
                ["Jeg vil gå tur med en hund hver uke.", "Jeg vil ha noe som er bare mitt."],
                [
                    .by(.volunteer, "Tar med {child} på tur med hunden sin på søndager."),
                    .by(.school, "Gir {child} ansvaret for kaninene på skolen."),
                ]),
            GoalLine(
                for: "homework", .learning, of: .older,
                ["Jeg vil bli ferdig med leksene før middag.", "Jeg vil forstå brøk."],
                [
                    .by(.homework, "Har plass til {older} mandag og onsdag."),
                    .by(.school, "Gir lekser på tirsdag i stedet for hver dag."),
                ]),
        ],
        proposals: [
            .mother: ["Vi vil på telttur alle sammen, uten mobil."],
            .step: ["Jeg vil bygge en hems til ungene."],
            .teen: ["Jeg vil ta mopedlappen."],
        ])
}
