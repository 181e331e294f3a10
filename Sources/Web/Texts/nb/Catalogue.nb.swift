import Domain
import Instruments
import UseCases

extension CatalogueTexts {
    static let nb = CatalogueTexts(
        battery: .nb,
        typology: .nb,
        title: "Spørreskjemaer",
        lead: "Alt kommunen kan spørre om: hva det er, hvem det er for, og om det er i bruk.",
        search: "Finn et skjema",
        find: "Finn",
        noneFound: "Ingen skjemaer passer til det du skrev.",
        askedNow: "I bruk nå",
        canBeOn: "Kan slås på",
        lacking: "Trenger lisens eller tekst",
        lackingLead:
            "Teksten eies av andre. Kommunen trenger lisens, og henter så inn teksten.",
        whom: { audience in
            let ages =
                audience.to.map { "\(audience.from)–\($0) år" } ?? "fra \(audience.from) år"
            return switch audience.who {
            case .adult: audience.isAllAdults ? "Voksne" : "Voksne \(ages)"
            case .child: "Barn \(ages)"
            case .parent: "Foreldre om barn \(ages)"
            case .teacher: "Lærer om barn \(ages)"
            case .everyone: "Alle \(ages)"
            }
        },
        minutes: { $0 == 1 ? "1 minutt" : "\($0) minutter" },
        own: "Kommunens eget skjema",
        licence: { licence in
            switch licence {
            case .textShips: "Fritt å bruke"
            case .separatePack: "Fritt uten fortjeneste"
            case .keyOnly: "Teksten krever tillatelse"
            case .importOnly: "Krever lisens"
            }
        },
        licenceMeaning: { licence in
            switch licence {
            case .textShips: "Teksten følger med, og alle kan bruke den."
            case .separatePack:
                "Teksten kan brukes uten fortjeneste. Kommunen bekrefter at vilkårene er oppfylt."
            case .keyOnly:
                "Bare nøkkelen følger med. Teksten hentes inn når kommunen har tillatelse."
            case .importOnly:
                "Verken tekst eller nøkkel brukes før kommunen har lisens fra eieren."
            }
        },
        isAsked: "I bruk",
        isNotAsked: "Ikke i bruk",
        hindrance: { hindrance, day in
            switch hindrance {
            case .off: "ikke slått på"
            case .noWords: "ingen tekst ennå"
            case .noLicence: "ingen lisens er bekreftet"
            case .licenceFrom: "lisensen gjelder fra \(day)"
            case .licenceEnded: "lisensen gikk ut \(day)"
            }
        },
        facts: "Om skjemaet",
        forWhom: "Hvem",
        takes: "Tar",
        licenceLabel: "Lisens",
        wordsLabel: "Tekst",
        language: { language in
            switch language {
            case .nb: "bokmål"
            case .nn: "nynorsk"
            case .en: "engelsk"
            case .ar: "arabisk"
            case .uk: "ukrainsk"
            }
        },
        unchecked: "ikke lest av noen med språket som morsmål",
        noWords: "Teksten følger ikke med.",
        switching: "Er det i bruk?",
        switchOn: "Slå på",
        switchOff: "Slå av",
        switchOffMeans: "Svar som er gitt, kan fortsatt leses.",
        cannotSwitchOn: "Skjemaet kan ikke slås på ennå",
        decided: { isOn, name, day in "Slått \(isOn ? "på" : "av") av \(name), \(day)." },
        questions: "Spørsmålene",
        reversed: "snudd",
        scales: "Slik telles det",
        noScales: "Ingenting telles sammen.",
        rule: { rule in
            switch rule {
            case .sum: "Poengene legges sammen"
            case .roundedSum: "Poengene legges sammen og rundes av til et helt tall"
            case .mean: "Gjennomsnittet av poengene"
            case .multipliedSum(let by):
                "Poengene legges sammen og ganges med \(by.written(","))"
            case .multipliedMean(let by):
                "Gjennomsnittet av poengene ganget med \(by.written(","))"
            case .countOfValue(let value): "Antall svar med verdien \(value)"
            case .sumOfScales(let scales):
                "Summen av \(scales.map(\.rawValue).joined(separator: ", "))"
            case .crowding: "1 når boligen er trang for dem som bor der, ellers 0"
            }
        },
        missingLabel: "Uten svar",
        missing: { missing, count in
            switch missing {
            case .allRequired: "Alle spørsmål må være besvart"
            case .everyPart: "Hver del må ha et tall"
            case .meanImputed:
                "Minst \(missing.needed(of: count)) av \(count) må være besvart. "
                    + "Resten teller som gjennomsnittet"
            }
        },
        rangeLabel: "Fra og til",
        range: { "\($0) til \($1)" },
        bandsLabel: "Ord for tallene",
        normsLabel: "Norm",
        noNorms: "Ingen norm er lagt inn.",
        foreign: "utenlandsk",
        sourceLabel: "Kilde",
        items: { "Spørsmål \($0)" },
        itemsLabel: "Spørsmål som teller",
        attest: "Bekreft en lisens",
        attestLead: "Du bekrefter på vegne av kommunen. Navnet ditt og dagen blir stående.",
        noAttestations: "Ingen lisens er bekreftet.",
        attestWords: "Hva gir lisensen lov til, og hvem ga den?",
        attestFrom: "Gjelder fra",
        attestUntil: "Siste dag",
        attestUntilHint: "La feltet stå tomt hvis lisensen ikke har noen siste dag.",
        attestPaper: "Hvor ligger det underskrevne papiret?",
        attestPaperHint: "For eksempel et saksnummer.",
        scan: "Papiret, skannet",
        scanHint:
            "PDF eller bilde (JPEG, PNG), høyst 4 MB. "
            + "Vi leter ikke etter skadelig programvare i filen.",
        attestButton: "Bekreft lisensen",
        attestFault: { fault in
            switch fault {
            case .endsBeforeItBegins: "Den siste dagen er før den første."
            case .alreadyOver: "Den siste dagen er passert. En slik lisens åpner ingenting."
            case .unreadablePaper: "Filen er for stor, eller den er ikke PDF, JPEG eller PNG."
            }
        },
        holds: { from, until in
            until.map { "\(from) til \($0)" } ?? "Fra \(from), uten siste dag"
        },
        said: { name, day in "Bekreftet av \(name), \(day)." },
        calledBack: { name, day in "Tatt tilbake av \(name), \(day)." },
        callBack: "Ta tilbake",
        callBackMeans:
            "Når du trykker «Ta tilbake», spør ingen om skjemaet lenger, "
            + "heller ikke i runder som er i gang.",
        seePaper: "Hent papiret",
        paperFile: "lisens",
        state: { state in
            switch state {
            case .holds: "Gjelder"
            case .later: "Gjelder senere"
            case .over: "Gått ut"
            case .calledBack: "Tatt tilbake"
            }
        },
        change: "Når teller en endring?",
        changeLead: "Et tomt felt følger nøkkelen. Det som gjaldt før, blir stående her.",
        smallest: "Minste endring folk merker",
        smallestHint: "I poeng på denne skalaen.",
        deviation: "Standardavvik ved start",
        deviationHint: "Brukes sammen med reliabiliteten.",
        reliability: "Reliabilitet",
        reliabilityHint: "Mellom 0 og 1, for eksempel 0,85.",
        source: "Hvor står det?",
        sourceHint: "En artikkel, en manual eller et vedtak.",
        saveRule: "Lagre",
        setRule: "Endre",
        keyLabel: "Det nøkkelen sier",
        keySays: { points, source in "\(points) poeng. \(source)" },
        keyReliability: { reliability, number in
            switch reliability {
            case .measured(let deviation, let agreement, let source):
                "Standardavvik \(number(deviation)), reliabilitet \(number(agreement)). \(source)"
            case .published(let points, let source):
                "Minste sikre endring: \(number(points)) poeng. \(source)"
            }
        },
        keySaysNothing: "Nøkkelen sier ingenting om det.",
        noRule: "Kommunen har ikke bestemt noe eget.",
        ruleNumber: { "Nummer \($0)" },
        asTheKey: "som nøkkelen",
        earlierRules: "Det kommunen har bestemt",
        noNumber: "Skriv et tall, for eksempel 4 eller 4,5.",
        changeFault: { fault in
            switch fault {
            case .nothing: "Fyll ut minst ett av tallene."
            case .impossibleSmallest: "Tallet må være over 0 og ikke større enn skalaen er lang."
            case .impossibleDeviation: "Tallet må være over 0 og ikke større enn skalaen er lang."
            case .impossibleReliability: "Tallet må være mellom 0 og 1."
            case .deviationMissing: "Reliabiliteten trenger et standardavvik."
            case .reliabilityMissing: "Standardavviket trenger en reliabilitet."
            }
        },
        somebody: "noen som har sluttet")
}
