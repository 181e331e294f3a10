import Domain

extension LogTexts {
    static let nn = LogTexts(
        lead: { toFamily in
            toFamily
                ? "Her ser du kven som har opna noko om dykk, og kva som er endra."
                : "Her ser du kven som har opna noko om familien, og kva som er endra."
        },
        empty: "Ingen har opna noko enno.",
        emptyHint: "Kvar gong nokon ser på eller endrar noko, kjem det hit av seg sjølv.",
        yourself: "Det du sjølv har gjort",
        somebody: "Nokon som ikkje er med lenger",
        person: { "\($0), \($1)" },
        role: { role in
            switch role {
            case .coordinator: "familiekoordinator"
            case .parent: "forelder"
            case .youngPerson: "ungdom i familien"
            case .child: "barn i familien"
            case .partner: "tilsett i ei teneste"
            case .volunteer: "frivillig"
            case .leader: "leiar"
            case .researcher: "forskar"
            case .administrator: "administrator"
            case .guest: "med eingongslenkje"
            }
        },
        act: { act in
            switch act {
            case .seeToday: "Opna oversynet for dagen"
            case .seeFamily: "Opna framsida"
            case .seeMembers: "Opna sida om familien"
            case .seeMapping: "Opna spørsmåla"
            case .seeProfile: "Opna profilen"
            case .seePlan: "Opna planen"
            case .seePlanVersions: "Opna avtalte planar"
            case .seeTeam: "Opna «Kven ser kva»"
            case .seeLog: "Opna «Kven har sett»"
            case .seeReleasedPart: "Opna den delte delen av planen"
            case .previewRelease: "Opna det ei teneste får sjå"
            case .enrolFamily: "Tok imot familien"
            case .changeMembers: "Endra noko om kven familien er"
            case .startMapping: "Starta ein runde med spørsmål"
            case .answerQuestions: "Svarte på spørsmål"
            case .handleAlert: "Følgde opp eit svar"
            case .sayWhatMatters: "Skreiv noko som er viktig"
            case .writeNeed: "Skreiv noko familien treng"
            case .proposeGoal: "Foreslo eit mål"
            case .writeGoal: "Skreiv eller endra eit mål"
            case .writeAction: "Skreiv eller endra hjelp i planen"
            case .reportAction: "Sa korleis det går med hjelpa"
            case .evaluateGoal: "Skreiv korleis det gjekk med eit mål"
            case .agreeOnPlan: "Sa ja til planen"
            case .releasePart: "Endra delinga av planen"
            case .takeBackRelease: "Tok tilbake ei deling"
            case .seeConsents: "Opna det de har sagt ja til"
            case .previewConsent: "Såg på kva eit svar ville endre"
            case .seeSheet: "Opna eit underskrive ark"
            case .seeRequests: "Opna spørsmål og rettingar"
            case .seeReports: "Opna plikta til å melde"
            case .seeEmergency: "Opna dette i ein akutt situasjon"
            case .seeReviews: "Opna det personvernleiaren skal sjå på"
            case .copyData: "Henta ein kopi av det som er skrive"
            case .askForConsent: "Spurde om å få dele noko"
            case .callOffConsent: "Trekte eit spørsmål om deling"
            case .answerConsent: "Svarte på eit spørsmål om deling"
            case .recordConsent: "Skreiv inn eit svar på papir"
            case .keepFromParent: "Skjerma noko, eller viste det igjen"
            case .handOver: "Gav familien ein ny koordinator"
            case .noteReport: "Noterte ei melding"
            case .writeRequest: "Spurde om noko eller bad om ei retting"
            case .answerRequest: "Svarte på eit spørsmål"
            case .breakGlass: "Opna mappa i ein akutt situasjon"
            case .reviewEmergency: "Såg etter om det var rett å opne"
            case .eraseFamily: "Sletta mappa"
            case .letSignIn: "Endra kven i familien som kan logge inn"
            case .changePhase: "Flytta familien til ein ny fase"
            case .seeByLink: "Opna spørsmål med ei lenkje"
            case .sendLink: "Sende ei lenkje til spørsmål"
            case .callBackLink: "Trekte tilbake ei lenkje til spørsmål"
            case .answerByLink: "Svarte på spørsmål med ei lenkje"
            case .tellByLink: "Varsla om eit svar som ikkje blei lagra"
            case .noteFactor: "Skreiv kva som tyngjer og ber"
            case .changeRound: "Endra ein runde med spørsmål"
            case .declineRound: "Sa om nokon vil svare i ein runde"
            case .noteReminder: "Noterte at nokon er mint om ein runde"
            }
        },
        agreedTogether: "Skreiv at familien vart einige om planen",
        page: { act in
            switch act {
            case .seeToday: "oversynet for dagen"
            case .seeFamily: "framsida"
            case .seeMembers: "sida om familien"
            case .seeMapping: "spørsmåla"
            case .seeProfile: "profilen"
            case .seePlan: "planen"
            case .seePlanVersions: "avtalte planar"
            case .seeTeam: "«Kven ser kva»"
            case .seeLog: "«Kven har sett»"
            case .seeReleasedPart: "den delte delen av planen"
            case .previewRelease: "det ei teneste får sjå"
            case .seeConsents: "det de har sagt ja til"
            case .previewConsent: "kva eit svar ville endre"
            case .seeSheet: "eit underskrive ark"
            case .seeRequests: "spørsmål og rettingar"
            case .seeReports: "plikta til å melde"
            case .seeEmergency: "det som blir vist i ein akutt situasjon"
            case .seeReviews: "det personvernleiaren skal sjå på"
            case .copyData: "ein kopi av det som er skrive"
            default: nil
            }
        },
        looked: { pages, others in
            let numbers = [
                "null", "éi", "to", "tre", "fire", "fem", "seks",
                "sju", "åtte", "ni", "ti",
            ]
            let many = others < numbers.count ? numbers[others] : String(others)
            let rest = others == 0 ? [] : ["\(many) andre sider"]
            return "Såg på " + SpokenList.join(pages + rest, with: "og") + "."
        },
        someAct: "Gjorde noko anna",
        times: { clause, count in count == 1 ? "\(clause)." : "\(clause) \(count) gonger." },
        refused: { count in
            count == 1
                ? "Nokon utan tilgang prøvde å opne. Dei fekk ikkje sjå noko."
                : "Nokon utan tilgang prøvde å opne \(count) gonger. Dei fekk ikkje sjå noko."
        },
        older: "Eldre linjer",
        about: "Om denne loggen",
        aboutWords: [
            "Loggen skriv seg sjølv. Kvar gong nokon ser på eller endrar noko, kjem ei ny linje.",
            "Kvar linje heng fast i den før. Tek nokon bort eller endrar ei linje, synest det.",
            "Loggen seier kven, kva og når. Han gjentek ikkje det som står i planen.",
        ])
}
