import Domain

extension Situation {
    /// A child who needs more than others, parents who are worn out, and many helpers.
    static let worriedForAChild = Situation(
        reasons: [
            "Vi har elleve personer i sju tjenester og mangler én som ser helheten.",
            "Vi venter på utredning, og imens går dagene.",
            "Den ene av ungene tar all plassen, og det er synd på de andre.",
        ],
        referredBy: [.school, .healthService, .childWelfare],
        names: NamePool.anyone, living: .together, type: "many-at-once",
        members: [
            MemberLine(.mother, 34...44), MemberLine(.father, 35...48, in: 85),
            MemberLine(.grandma, 62...74, in: 35), MemberLine(.older, 11...13),
            MemberLine(.child, 7...9), MemberLine(.small, 3...5, in: 60),
        ],
        levels: [
            .home: 55, .economy: 40, .work: 35, .learning: 25, .health: 45, .mind: 40,
            .network: 45, .leisure: 30,
        ],
        matters: [
            .family(
                "At {older} får være seg selv.",
                "At folk ser hvor morsom {older} er, ikke bare det som er vanskelig."),
            .family("At vi kan dra på tur alle sammen uten å planlegge i tre uker."),
            .by(
                .mother, "At jeg får være mamma, og ikke bare den som ringer og maser.",
                "Jeg vil slippe å fortelle alt på nytt hver gang det kommer en ny."),
            .by(
                .father, "At vi to får en kveld sammen iblant.",
                "At jeg slipper å gå fra jobben midt på dagen."),
            .by(
                .older, "At det ikke blir bråk i klasserommet.",
                "Jeg vil ha en plan for dagen, med bilder."),
            .by(.child, "At mamma og pappa ser på når jeg danser."),
            .by(.grandma, "At jeg kan få avlaste dem, så lenge jeg orker."),
        ],
        needs: [
            NeedLine(
                "assessment", .mind, .most, of: .older,
                "Vi har ventet i åtte måneder på utredning.",
                "Ingen kan si oss hva det er, men alle ser at det er noe."),
            NeedLine(
                "schoolday", .learning, .most, of: .older,
                "Skoledagen er for lang og for full av lyd.",
                "{older} kommer hjem tom og legger seg på gulvet."),
            NeedLine(
                "rest", .health, .much, of: .mother,
                "Jeg har ikke hatt en hel natt på fire år.",
                "Kroppen er i beredskap hele tida."),
            NeedLine(
                "job", .work, .much, of: .mother,
                "Jeg måtte slutte i jobben for å være hjemme.",
                "Jeg er redd for å miste jobben når de ringer fra skolen."),
            NeedLine(
                "sibling", .leisure, .much, of: .child,
                "Jeg må alltid vente.", "{child} får lite av tida vår."),
            NeedLine(
                "costs", .economy, .much,
                "Det går mye penger til det som blir ødelagt.",
                "Vi har søkt om hjelpestønad, men papirene er blitt borte."),
            NeedLine(
                "food", .health, .some, of: .older,
                "{older} spiser bare fem ting.", "Middagene er blitt en kamp."),
            NeedLine(
                "couple", .network, .some, of: .father,
                "Vi to snakker bare om praktiske ting.",
                "Vi har ikke vært ute alene sammen på to år."),
            NeedLine(
                "safe", .home, .much,
                "{older} stikker av, og døra mot veien har ingen skikkelig lås.",
                "Veien går rett utenfor, og vi tør ikke ha vinduet åpent."),
        ],
        goals: [
            GoalLine(
                for: "assessment", .mind, of: .older,
                [
                    "Vi får vite hva vi kan gjøre for {older}.",
                    "Utredningen er i gang, og vi vet hva som skjer når.",
                ],
                [
                    .by(.bup, "Setter dato for første time og ringer den uka det blir plass."),
                    .by(.ppt, "Sender det de har sett, så ingen spør om det igjen."),
                    .by(.coordinator, "Samler papirene i én mappe og tar den med."),
                ]),
            GoalLine(
                for: "schoolday", .learning, of: .older,
                ["Jeg vil ha en skoledag jeg orker.", "Jeg vil være med i klassen i mattetimen."],
                [
                    .by(.school, "Har et stille rom klart og lar {older} velge når."),
                    .by(.ppt, "Hjelper skolen med en dagsplan i bilder."),
                    .by(.older, "Viser det røde kortet når det blir for mye."),
                    .by(.school, "Skriver tre linjer hjem hver fredag, om det som gikk bra."),
                ]),
            GoalLine(
                for: "rest", .health, of: .mother,
                ["Jeg vil sove to hele netter i uka.", "Jeg vil sette meg ned uten å lytte."],
                [
                    .by(.coordinator, "Søker om avlastning en helg i måneden."),
                    .by(.father, "Har nettene fredag og lørdag."),
                    .by(.grandma, "Tar med {older} på hytta en dag i uka."),
                ]),
            GoalLine(
                for: "job", .work, of: .mother,
                [
                    "Jeg vil jobbe halv dag uten å få dårlig samvittighet.",
                    "Jeg vil beholde jobben min.",
                ],
                [
                    .by(.nav, "Finner ut av pleiepenger og opplæringspenger."),
                    .by(.school, "Ringer {father} på tirsdager og torsdager."),
                    .by(.mother, "Snakker med sjefen om å bytte vakter."),
                ]),
            GoalLine(
                for: "sibling", .leisure, of: .child,
                ["Jeg vil danse på scenen.", "Jeg vil ha en dag i uka som er min."],
                [
                    .by(.volunteer, "Følger {child} til dans på mandager."),
                    .by(.gear, "Betaler danseskolen ut året."),
                    .by(.father, "Ser på hver siste trening i måneden."),
                ]),
            GoalLine(
                for: "costs", .economy,
                ["Vi får den støtten vi har rett på.", "Vi har søkt alt på nytt og fått svar."],
                [
                    .by(.nav, "Går gjennom hjelpestønad og grunnstønad med oss."),
                    .by(.coordinator, "Ber legen om den ene erklæringen som mangler."),
                    .by(.mother, "Tar vare på kvitteringene i skoesken."),
                ]),
            GoalLine(
                for: "food", .health, of: .older,
                [
                    "Jeg vil smake på en ny ting i måneden.",
                    "Middagen er rolig, selv om vi spiser ulikt.",
                ],
                [
                    .by(.clinic, "Ser på mat og vekst hver tredje måned."),
                    .by(.mother, "Serverer en trygg ting og en ny, uten å si noe."),
                ]),
        ],
        proposals: [
            .mother: ["Vi vil på badeland en hverdag, når det er stille der."],
            .father: ["Jeg vil begynne på kor igjen."],
        ])
}
