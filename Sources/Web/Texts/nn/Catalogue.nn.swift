import Domain
import Instruments
import UseCases

extension CatalogueTexts {
    static let nn = CatalogueTexts(
        battery: .nn,
        typology: .nn,
        title: "Spørjeskjema",
        lead: "Alt kommunen kan spørje om: kva det er, kven det er for, og om det er i bruk.",
        search: "Finn eit skjema",
        find: "Finn",
        noneFound: "Ingen skjema passar til det du skreiv.",
        askedNow: "I bruk no",
        canBeOn: "Kan slåast på",
        lacking: "Treng lisens eller tekst",
        lackingLead:
            "Andre eig teksten. Kommunen treng lisens, og hentar så inn teksten.",
        whom: { audience in
            let ages =
                audience.to.map { "\(audience.from)–\($0) år" } ?? "frå \(audience.from) år"
            return switch audience.who {
            case .adult: audience.isAllAdults ? "Vaksne" : "Vaksne \(ages)"
            case .child: "Barn \(ages)"
            case .parent: "Foreldre om barn \(ages)"
            case .teacher: "Lærar om barn \(ages)"
            case .everyone: "Alle \(ages)"
            }
        },
        minutes: { $0 == 1 ? "1 minutt" : "\($0) minutt" },
        own: "Kommunen sitt eige skjema",
        licence: { licence in
            switch licence {
            case .textShips: "Fritt å bruke"
            case .separatePack: "Fritt utan forteneste"
            case .keyOnly: "Teksten krev løyve"
            case .importOnly: "Krev lisens"
            }
        },
        licenceMeaning: { licence in
            switch licence {
            case .textShips: "Teksten følgjer med, og alle kan bruke han."
            case .separatePack:
                "Teksten kan brukast utan forteneste. Kommunen stadfestar at vilkåra er oppfylte."
            case .keyOnly:
                "Berre nøkkelen følgjer med. Teksten blir henta inn når kommunen har løyve."
            case .importOnly:
                "Verken tekst eller nøkkel blir brukt før kommunen har lisens frå eigaren."
            }
        },
        isAsked: "I bruk",
        isNotAsked: "Ikkje i bruk",
        hindrance: { hindrance, day in
            switch hindrance {
            case .off: "ikkje slått på"
            case .noWords: "ingen tekst enno"
            case .noLicence: "ingen lisens er stadfesta"
            case .licenceFrom: "lisensen gjeld frå \(day)"
            case .licenceEnded: "lisensen gikk ut \(day)"
            }
        },
        facts: "Om skjemaet",
        forWhom: "Kven",
        takes: "Tek",
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
        unchecked: "ikkje lese av nokon med språket som morsmål",
        noWords: "Teksten følgjer ikkje med.",
        switching: "Er det i bruk?",
        switchOn: "Slå på",
        switchOff: "Slå av",
        switchOffMeans: "Svar som er gjevne, kan framleis lesast.",
        cannotSwitchOn: "Skjemaet kan ikkje slåast på enno",
        decided: { isOn, name, day in "Slått \(isOn ? "på" : "av") av \(name), \(day)." },
        questions: "Spørsmåla",
        reversed: "snudd",
        scales: "Slik blir det talt",
        noScales: "Ingenting blir talt saman.",
        rule: { rule in
            switch rule {
            case .sum: "Poenga blir lagde saman"
            case .roundedSum: "Poenga blir lagde saman og runda av til eit heilt tal"
            case .mean: "Gjennomsnittet av poenga"
            case .multipliedSum(let by):
                "Poenga blir lagde saman og gonga med \(by.written(","))"
            case .multipliedMean(let by):
                "Gjennomsnittet av poenga gonga med \(by.written(","))"
            case .countOfValue(let value): "Kor mange svar som har verdien \(value)"
            case .sumOfScales(let scales):
                "Summen av \(scales.map(\.rawValue).joined(separator: ", "))"
            case .crowding: "1 når bustaden er trong for dei som bur der, elles 0"
            }
        },
        missingLabel: "Utan svar",
        missing: { missing, count in
            switch missing {
            case .allRequired: "Alle spørsmål må ha svar"
            case .everyPart: "Kvar del må ha eit tal"
            case .meanImputed:
                "Minst \(missing.needed(of: count)) av \(count) må ha svar. "
                    + "Resten tel som gjennomsnittet"
            }
        },
        rangeLabel: "Frå og til",
        range: { "\($0) til \($1)" },
        bandsLabel: "Ord for tala",
        normsLabel: "Norm",
        noNorms: "Inga norm er lagd inn.",
        foreign: "utanlandsk",
        sourceLabel: "Kjelde",
        items: { "Spørsmål \($0)" },
        itemsLabel: "Spørsmål som tel",
        attest: "Stadfest ein lisens",
        attestLead: "Du stadfestar på vegner av kommunen. Namnet ditt og dagen blir ståande.",
        noAttestations: "Ingen lisens er stadfesta.",
        attestWords: "Kva gjev lisensen lov til, og kven gav han?",
        attestFrom: "Gjeld frå",
        attestUntil: "Siste dag",
        attestUntilHint: "La feltet stå tomt om lisensen ikkje har nokon siste dag.",
        attestPaper: "Kvar ligg det underskrivne papiret?",
        attestPaperHint: "Til dømes eit saksnummer.",
        scan: "Papiret, skanna",
        scanHint:
            "PDF eller bilete (JPEG, PNG), høgst 4 MB. "
            + "Vi leitar ikkje etter skadeleg programvare i fila.",
        attestButton: "Stadfest lisensen",
        attestFault: { fault in
            switch fault {
            case .endsBeforeItBegins: "Den siste dagen er før den første."
            case .alreadyOver: "Den siste dagen er passert. Ein slik lisens opnar ingenting."
            case .unreadablePaper: "Fila er for stor, eller ho er ikkje PDF, JPEG eller PNG."
            }
        },
        holds: { from, until in
            until.map { "\(from) til \($0)" } ?? "Frå \(from), utan siste dag"
        },
        said: { name, day in "Stadfesta av \(name), \(day)." },
        calledBack: { name, day in "Teken tilbake av \(name), \(day)." },
        callBack: "Ta tilbake",
        callBackMeans:
            "Når du trykkjer «Ta tilbake», spør ingen om skjemaet lenger, "
            + "heller ikkje i rundar som er i gang.",
        seePaper: "Hent papiret",
        paperFile: "lisens",
        state: { state in
            switch state {
            case .holds: "Gjeld"
            case .later: "Gjeld seinare"
            case .over: "Gått ut"
            case .calledBack: "Teken tilbake"
            }
        },
        change: "Når tel ei endring?",
        changeLead: "Eit tomt felt følgjer nøkkelen. Det som galdt før, blir ståande her.",
        smallest: "Minste endring folk merkar",
        smallestHint: "I poeng på denne skalaen.",
        deviation: "Standardavvik ved start",
        deviationHint: "Blir brukt saman med reliabiliteten.",
        reliability: "Reliabilitet",
        reliabilityHint: "Mellom 0 og 1, til dømes 0,85.",
        source: "Kvar står det?",
        sourceHint: "Ein artikkel, ein manual eller eit vedtak.",
        saveRule: "Lagre",
        setRule: "Endre",
        keyLabel: "Det nøkkelen seier",
        keySays: { points, source in "\(points) poeng. \(source)" },
        keyReliability: { reliability, number in
            switch reliability {
            case .measured(let deviation, let agreement, let source):
                "Standardavvik \(number(deviation)), reliabilitet \(number(agreement)). \(source)"
            case .published(let points, let source):
                "Minste sikre endring: \(number(points)) poeng. \(source)"
            }
        },
        keySaysNothing: "Nøkkelen seier ingenting om det.",
        noRule: "Kommunen har ikkje bestemt noko eige.",
        ruleNumber: { "Nummer \($0)" },
        asTheKey: "som nøkkelen",
        earlierRules: "Det kommunen har bestemt",
        noNumber: "Skriv eit tal, til dømes 4 eller 4,5.",
        changeFault: { fault in
            switch fault {
            case .nothing: "Fyll ut minst eitt av tala."
            case .impossibleSmallest: "Talet må vere over 0 og ikkje større enn skalaen er lang."
            case .impossibleDeviation: "Talet må vere over 0 og ikkje større enn skalaen er lang."
            case .impossibleReliability: "Talet må vere mellom 0 og 1."
            case .deviationMissing: "Reliabiliteten treng eit standardavvik."
            case .reliabilityMissing: "Standardavviket treng ein reliabilitet."
            }
        },
        somebody: "nokon som har slutta")
}
