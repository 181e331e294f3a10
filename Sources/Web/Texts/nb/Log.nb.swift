import Domain

extension LogTexts {
    static let nb = LogTexts(
        lead: { toFamily in
            toFamily
                ? "Her ser du hvem som har åpnet noe om dere, og hva som er endret."
                : "Her ser du hvem som har åpnet noe om familien, og hva som er endret."
        },
        empty: "Ingen har åpnet noe ennå.",
        emptyHint: "Hver gang noen ser på eller endrer noe, kommer det hit av seg selv.",
        yourself: "Det du selv har gjort",
        somebody: "Noen som ikke er med lenger",
        person: { "\($0), \($1)" },
        role: { role in
            switch role {
            case .coordinator: "familiekoordinator"
            case .parent: "forelder"
            case .youngPerson: "ungdom i familien"
            case .child: "barn i familien"
            case .partner: "ansatt i en tjeneste"
            case .volunteer: "frivillig"
            case .leader: "leder"
            case .researcher: "forsker"
            case .administrator: "administrator"
            case .guest: "med engangslenke"
            }
        },
        act: { act in
            switch act {
            case .seeToday: "Åpnet dagens oversikt"
            case .seeFamily: "Åpnet forsiden"
            case .seeMembers: "Åpnet siden om familien"
            case .seeMapping: "Åpnet spørsmålene"
            case .seeProfile: "Åpnet profilen"
            case .seePlan: "Åpnet planen"
            case .seePlanVersions: "Åpnet avtalte planer"
            case .seeTeam: "Åpnet «Hvem ser hva»"
            case .seeLog: "Åpnet «Hvem har sett»"
            case .seeReleasedPart: "Åpnet den delte delen av planen"
            case .previewRelease: "Åpnet det en tjeneste får se"
            case .enrolFamily: "Tok imot familien"
            case .changeMembers: "Endret noe om hvem familien er"
            case .startMapping: "Startet en runde med spørsmål"
            case .answerQuestions: "Svarte på spørsmål"
            case .handleAlert: "Fulgte opp et svar"
            case .sayWhatMatters: "Skrev noe som er viktig"
            case .writeNeed: "Skrev noe familien trenger"
            case .proposeGoal: "Foreslo et mål"
            case .writeGoal: "Skrev eller endret et mål"
            case .writeAction: "Skrev eller endret hjelp i planen"
            case .reportAction: "Sa hvordan det går med hjelpen"
            case .evaluateGoal: "Skrev hvordan det gikk med et mål"
            case .agreeOnPlan: "Sa ja til planen"
            case .releasePart: "Endret delingen av planen"
            case .takeBackRelease: "Tok tilbake en deling"
            case .seeConsents: "Åpnet det dere har sagt ja til"
            case .previewConsent: "Så på hva et svar ville endre"
            case .seeSheet: "Åpnet et underskrevet ark"
            case .seeRequests: "Åpnet spørsmål og rettelser"
            case .seeReports: "Åpnet plikten til å melde"
            case .seeEmergency: "Åpnet dette i en akutt situasjon"
            case .seeReviews: "Åpnet det personvernlederen skal se på"
            case .copyData: "Hentet en kopi av det som er skrevet"
            case .askForConsent: "Spurte om å få dele noe"
            case .callOffConsent: "Trakk et spørsmål om deling"
            case .answerConsent: "Svarte på et spørsmål om deling"
            case .recordConsent: "Skrev inn et svar på papir"
            case .keepFromParent: "Skjermet noe, eller viste det igjen"
            case .handOver: "Ga familien en ny koordinator"
            case .noteReport: "Noterte en melding"
            case .writeRequest: "Spurte om noe eller ba om en rettelse"
            case .answerRequest: "Svarte på et spørsmål"
            case .breakGlass: "Åpnet mappen i en akutt situasjon"
            case .reviewEmergency: "Så etter om det var rett å åpne"
            case .eraseFamily: "Slettet mappen"
            case .letSignIn: "Endret hvem i familien som kan logge inn"
            case .changePhase: "Flyttet familien til en ny fase"
            case .seeByLink: "Åpnet spørsmål med en lenke"
            case .sendLink: "Sendte en lenke til spørsmål"
            case .callBackLink: "Trakk tilbake en lenke til spørsmål"
            case .answerByLink: "Svarte på spørsmål med en lenke"
            case .tellByLink: "Varslet om et svar som ikke ble lagret"
            case .noteFactor: "Skrev hva som tynger og bærer"
            case .changeRound: "Endret en runde med spørsmål"
            case .declineRound: "Sa om noen vil svare i en runde"
            case .noteReminder: "Noterte at noen er minnet på en runde"
            }
        },
        agreedTogether: "Skrev at familien ble enige om planen",
        page: { act in
            switch act {
            case .seeToday: "dagens oversikt"
            case .seeFamily: "forsiden"
            case .seeMembers: "siden om familien"
            case .seeMapping: "spørsmålene"
            case .seeProfile: "profilen"
            case .seePlan: "planen"
            case .seePlanVersions: "avtalte planer"
            case .seeTeam: "«Hvem ser hva»"
            case .seeLog: "«Hvem har sett»"
            case .seeReleasedPart: "den delte delen av planen"
            case .previewRelease: "det en tjeneste får se"
            case .seeConsents: "det dere har sagt ja til"
            case .previewConsent: "hva et svar ville endre"
            case .seeSheet: "et underskrevet ark"
            case .seeRequests: "spørsmål og rettelser"
            case .seeReports: "plikten til å melde"
            case .seeEmergency: "det som vises i en akutt situasjon"
            case .seeReviews: "det personvernlederen skal se på"
            case .copyData: "en kopi av det som er skrevet"
            default: nil
            }
        },
        looked: { pages, others in
            let numbers = [
                "null", "én", "to", "tre", "fire", "fem", "seks",
                "sju", "åtte", "ni", "ti",
            ]
            let many = others < numbers.count ? numbers[others] : String(others)
            let rest = others == 0 ? [] : ["\(many) andre sider"]
            return "Så på " + SpokenList.join(pages + rest, with: "og") + "."
        },
        someAct: "Gjorde noe annet",
        times: { clause, count in count == 1 ? "\(clause)." : "\(clause) \(count) ganger." },
        refused: { count in
            count == 1
                ? "Noen uten tilgang prøvde å åpne. De fikk ikke se noe."
                : "Noen uten tilgang prøvde å åpne \(count) ganger. De fikk ikke se noe."
        },
        older: "Eldre linjer",
        about: "Om denne loggen",
        aboutWords: [
            "Loggen skriver seg selv. Hver gang noen ser på eller endrer noe, kommer en ny linje.",
            "Hver linje henger fast i den før. Tar noen bort eller endrer en linje, synes det.",
            "Loggen sier hvem, hva og når. Den gjentar ikke det som står i planen.",
        ])
}
