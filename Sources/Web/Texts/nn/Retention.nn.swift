import Domain
import UseCases

extension RetentionTexts {
    static let nn = RetentionTexts(
        title: "Kor lenge det blir teke vare på",
        lead: "Ingenting blir sletta før kommunen har sagt kor lenge, og kvar det står.",
        kind: { kind in
            switch kind {
            case .closedFamilies: "Avslutta familiar"
            case .endedSessions: "Gamle innloggingar"
            case .signInRecords: "Innlogging for dei som har slutta"
            case .findings: "Notat om oppslag"
            }
        },
        kindHint: { kind in
            switch kind {
            case .closedFamilies: "År etter siste endring i mappa."
            case .endedSessions: "Dagar etter at innlogginga tok slutt."
            case .signInRecords: "Dagar etter at tilgangen vart avslutta."
            case .findings: "Dagar etter at notatet vart skrive."
            }
        },
        noRule: "Blir teke vare på. Ingen regel er sett.",
        rule: { length, kind, from, source in
            guard let length else { return "Blir teke vare på frå \(from). Kjelde: \(source)" }
            let unit = kind.unit == .years ? "år" : length == 1 ? "dag" : "dagar"
            return "\(length) \(unit), frå \(from). Kjelde: \(source)"
        },
        earlier: "Alle reglar som er sette",
        set: "Set ein regel",
        setLead: "Regelen gjeld frå dagen du vel. Eldre reglar blir ståande her.",
        which: "Kva gjeld det?",
        length: "Kor lenge?",
        lengthHint: "År for familiar, elles dagar. La feltet stå tomt for å ta vare på alt.",
        source: "Kvar står det?",
        sourceHint: "Til dømes arkivplanen eller eit vedtak.",
        from: "Gjeld frå",
        save: "Lagre regelen",
        fault: { fault in
            switch fault {
            case .impossibleLength: "Skriv eit heilt tal frå 1 til \(RetentionRule.longest)."
            case .inThePast: "Vel i dag eller ein seinare dag."
            }
        },
        due: "Det som blir sletta neste gong",
        dueLead: "Programmet slettar éin gong i døgnet. Familiar står her med kortkode.",
        dueEmpty: "Ingenting er gammalt nok til å bli sletta.",
        dueFamily: { code, day in "Familie \(code), sist endra \(day)" },
        dueRecords: { count, kind, day in
            let what =
                switch kind {
                case .closedFamilies: "familiar"
                case .endedSessions: "gamle innloggingar"
                case .signInRecords: "innloggingar for nokon som har slutta"
                case .findings: "notat om oppslag"
                }
            return "\(count) \(what) frå før \(day)"
        },
        erasures: "Sletting",
        erasuresLead: "Ei mappe blir sletta når ein medlem ber om det, eller når tida er ute.",
        wishes: "Familiar som har bedt om noko",
        wishesLead: "Opne for å sjå om nokon ber om sletting.",
        wishesEmpty: "Ingen har bedt om noko.",
        closed: "Avslutta lenge nok",
        erased: "Sletta",
        erasedEmpty: "Inga mappe er sletta.",
        erasedOn: { code, day in "Familie \(code), sletta \(day)" },
        family: { "Familie \($0)" },
        look: "Sjå på det",
        isDone: "Mappa er sletta.",
        eraseTitle: { "Slett mappa til familie \($0)" },
        grounds: "Kvifor mappa kan slettast",
        wishedOn: { "Ein medlem bad om det \($0)." },
        isDue: "Familien er avslutta, og tida i regelen er ute.",
        noGround: "Ingen har bedt om det, og ingen regel seier det. Mappa kan ikkje slettast no.",
        goes: "Dette blir borte for alltid",
        goesWords: [
            "Alt som er skrive om familien: namn, svar, plan, delingar, samtykke og ark.",
            "Namna på innloggingane til familien. Ingen av dei kan logge inn meir.",
            "Nøkkelen blir øydelagd. Ingen kan opne mappa igjen, heller ikkje vi.",
        ],
        stays: "Dette blir ståande",
        staysWords: [
            "Loggen: kven som opna mappa, når og kva slags handling. Han seier ikkje kva som stod.",
            "At det har vore ein familie her, og når. Grunngjevinga di blir forsegla.",
            "Eldre tryggingskopiar har nøkkelen til dei er borte. Lista over sletta mapper blir "
                + "brukt når ein kopi blir henta tilbake.",
        ],
        uncertain: "Spør arkivet først",
        uncertainWords: [
            "Ny arkivlov gjeld frå 1. januar 2026. Kva som må bevarast, avgjer kommunen.",
            "Usikkert: kva som no gjeld for Noark 5.",
        ],
        reason: "Kvifor blir mappa sletta?",
        reasonHint: "Ikkje skriv namn. Grunngjevinga blir forsegla under nøkkelen til kommunen.",
        code: "Skriv kortkoden",
        codeHint: { "Skriv \($0) for å vise at du meiner denne." },
        erase: "Slett for alltid",
        erasureFault: { fault in
            switch fault {
            case .noGround: "Ingen har bedt om det, og ingen regel seier det."
            case .otherCode: "Dette er ikkje kortkoden til familien."
            }
        },
        phase: "Kvar familien er",
        phaseLead: "Ein avslutta familie står her til regelen i kommunen seier at mappa går ut.",
        phaseLabel: "Fase",
        changePhase: "Lagre fasen",
        closedMeans: "Du kan opne ein avslutta familie igjen.")
}
