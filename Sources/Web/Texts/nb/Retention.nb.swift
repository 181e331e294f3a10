import Domain
import UseCases

extension RetentionTexts {
    static let nb = RetentionTexts(
        title: "Hvor lenge det beholdes",
        lead: "Ingenting slettes før kommunen har sagt hvor lenge, og hvor det står.",
        kind: { kind in
            switch kind {
            case .closedFamilies: "Avsluttede familier"
            case .endedSessions: "Gamle innlogginger"
            case .signInRecords: "Innlogging for dem som har sluttet"
            case .findings: "Notater om oppslag"
            }
        },
        kindHint: { kind in
            switch kind {
            case .closedFamilies: "År etter siste endring i mappen."
            case .endedSessions: "Dager etter at innloggingen tok slutt."
            case .signInRecords: "Dager etter at tilgangen ble avsluttet."
            case .findings: "Dager etter at notatet ble skrevet."
            }
        },
        noRule: "Beholdes. Ingen regel er satt.",
        rule: { length, kind, from, source in
            guard let length else { return "Beholdes fra \(from). Kilde: \(source)" }
            let unit = kind.unit == .years ? "år" : length == 1 ? "dag" : "dager"
            return "\(length) \(unit), fra \(from). Kilde: \(source)"
        },
        earlier: "Alle regler som er satt",
        set: "Sett en regel",
        setLead: "Regelen gjelder fra dagen du velger. Eldre regler blir stående her.",
        which: "Hva gjelder det?",
        length: "Hvor lenge?",
        lengthHint: "År for familier, ellers dager. La feltet stå tomt for å beholde alt.",
        source: "Hvor står det?",
        sourceHint: "For eksempel arkivplanen eller et vedtak.",
        from: "Gjelder fra",
        save: "Lagre regelen",
        fault: { fault in
            switch fault {
            case .impossibleLength: "Skriv et helt tall fra 1 til \(RetentionRule.longest)."
            case .inThePast: "Velg i dag eller en senere dag."
            }
        },
        due: "Det som slettes neste gang",
        dueLead: "Programmet sletter én gang i døgnet. Familier står her med kortkode.",
        dueEmpty: "Ingenting er gammelt nok til å slettes.",
        dueFamily: { code, day in "Familie \(code), sist endret \(day)" },
        dueRecords: { count, kind, day in
            let what =
                switch kind {
                case .closedFamilies: "familier"
                case .endedSessions: "gamle innlogginger"
                case .signInRecords: "innlogginger for noen som har sluttet"
                case .findings: "notater om oppslag"
                }
            return "\(count) \(what) fra før \(day)"
        },
        erasures: "Sletting",
        erasuresLead: "En mappe slettes når et medlem ber om det, eller når tiden er ute.",
        wishes: "Familier som har bedt om noe",
        wishesLead: "Åpne for å se om noen ber om sletting.",
        wishesEmpty: "Ingen har bedt om noe.",
        closed: "Avsluttet lenge nok",
        erased: "Slettet",
        erasedEmpty: "Ingen mappe er slettet.",
        erasedOn: { code, day in "Familie \(code), slettet \(day)" },
        family: { "Familie \($0)" },
        look: "Se på det",
        isDone: "Mappen er slettet.",
        eraseTitle: { "Slett mappen til familie \($0)" },
        grounds: "Hvorfor mappen kan slettes",
        wishedOn: { "Et medlem ba om det \($0)." },
        isDue: "Familien er avsluttet, og tiden i regelen er ute.",
        noGround: "Ingen har bedt om det, og ingen regel sier det. Mappen kan ikke slettes nå.",
        goes: "Dette blir borte for alltid",
        goesWords: [
            "Alt som er skrevet om familien: navn, svar, plan, delinger, samtykker og ark.",
            "Navnene på familiens innlogginger. Ingen av dem kan logge inn mer.",
            "Nøkkelen blir ødelagt. Ingen kan åpne mappen igjen, heller ikke vi.",
        ],
        stays: "Dette blir stående",
        staysWords: [
            "Loggen: hvem som åpnet mappen, når og hva slags handling. Den sier ikke hva som sto.",
            "At det har vært en familie her, og når. Begrunnelsen din blir forseglet.",
            "Eldre sikkerhetskopier har nøkkelen til de er borte. Listen over slettede mapper "
                + "brukes når en kopi hentes tilbake.",
        ],
        uncertain: "Spør arkivet først",
        uncertainWords: [
            "Ny arkivlov gjelder fra 1. januar 2026. Hva som må bevares, avgjør kommunen.",
            "Usikkert: hva som nå gjelder for Noark 5.",
        ],
        reason: "Hvorfor slettes mappen?",
        reasonHint: "Ikke skriv navn. Begrunnelsen blir forseglet under kommunens nøkkel.",
        code: "Skriv kortkoden",
        codeHint: { "Skriv \($0) for å vise at du mener denne." },
        erase: "Slett for alltid",
        erasureFault: { fault in
            switch fault {
            case .noGround: "Ingen har bedt om det, og ingen regel sier det."
            case .otherCode: "Dette er ikke kortkoden til familien."
            }
        },
        phase: "Hvor familien er",
        phaseLead: "En avsluttet familie står her til kommunens regel sier at mappen slettes.",
        phaseLabel: "Fase",
        changePhase: "Lagre fasen",
        closedMeans: "Du kan åpne en avsluttet familie igjen.")
}
