import Instruments

extension BroughtConfirmTexts {
    static let nb = BroughtConfirmTexts(
        language: "Hvilket språk er teksten skrevet på?",
        languageHint: "Filen sier det ikke.",
        languageMissing: "Velg språket teksten er skrevet på.",
        title: "Se over før du lagrer",
        lead: "Ingenting er lagret ennå.",
        keep: "Lagre skjemaet",
        showAgain: "Vis på nytt",
        matching: "Hvilket spørsmål er hvilket?",
        matchingLead: {
            "Skriv hva hvert spørsmål heter i nøkkelen: \($0). "
                + "La feltet stå tomt for et spørsmål som ikke skal være med."
        },
        matchingSame: "Spørsmålene heter det samme i filen og i nøkkelen.",
        matchingFault: { "Nøkkelen har ikke noe som heter «\($0)»." },
        matchingTwice: { "«\($0)» er brukt på et annet spørsmål også." },
        replaces: { number, day in
            "Dette erstatter utgave \(number)\(day.map { ", fra \($0)" } ?? "")"
        },
        replacesOwn:
            "Den som ikke har begynt, får det nye skjemaet. Den som har begynt, fortsetter med sitt.",
        replacesWords:
            "Alle får de nye ordene med en gang, også de som har begynt. Svar som er gitt, blir stående.",
        sameAsNow: "Dette er det samme som er i bruk. Ingenting blir nytt.",
        added: { $0 == 1 ? "Én linje er ny" : "\($0) linjer er nye" },
        gone: { $0 == 1 ? "Én linje er borte" : "\($0) linjer er borte" },
        changed: { $0 == 1 ? "Én linje er endret" : "\($0) linjer er endret" },
        headChanged: "Tittelen, innledningen, utgaven eller språket er endret.",
        moved: "Linjene står i en annen rekkefølge.",
        name: "Navn i katalogen",
        nameHint:
            "Er dette et annet skjema? Gi det et annet navn. Bruk a–z, tall, punktum og bindestrek.",
        nameFault: "Bruk bare a–z, tall, punktum og bindestrek, høyst 60 tegn.",
        takeOut: "Ta ut som fil",
        takeOutLead: "Her ser du hva som ikke får plass, før du henter filen.",
        fhirHolds: "Alt kommer med.",
        redcapLacks: "En datakatalog har ikke plass til dette:",
        redcapHolds: "Alt får plass.",
        download: { "Hent \($0)-filen" },
        editions: "Utgaver",
        editionsLead: "Svar som er gitt, hører til utgaven de ble gitt på.",
        editionsOfWords: "Svarene telles etter den samme nøkkelen, uansett utgave.",
        edition: { number, day in "Utgave \(number)\(day.map { ", \($0)" } ?? "")" },
        newest: "Nyest",
        see: "Se utgaven")
}
