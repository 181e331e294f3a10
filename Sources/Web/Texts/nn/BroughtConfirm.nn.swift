import Instruments

extension BroughtConfirmTexts {
    static let nn = BroughtConfirmTexts(
        language: "Kva språk er teksten skriven på?",
        languageHint: "Fila seier det ikkje.",
        languageMissing: "Vel språket teksten er skriven på.",
        title: "Sjå over før du lagrar",
        lead: "Ingenting er lagra enno.",
        keep: "Lagre skjemaet",
        showAgain: "Vis på nytt",
        matching: "Kva spørsmål er kva?",
        matchingLead: {
            "Skriv kva kvart spørsmål heiter i nøkkelen: \($0). "
                + "Lat feltet stå tomt for eit spørsmål som ikkje skal vere med."
        },
        matchingSame: "Spørsmåla heiter det same i fila og i nøkkelen.",
        matchingFault: { "Nøkkelen har ikkje noko som heiter «\($0)»." },
        matchingTwice: { "«\($0)» er brukt på eit anna spørsmål òg." },
        replaces: { number, day in
            "Dette erstattar utgåve \(number)\(day.map { ", frå \($0)" } ?? "")"
        },
        replacesOwn:
            "Den som ikkje har byrja, får det nye skjemaet. Den som har byrja, held fram med sitt.",
        replacesWords:
            "Alle får dei nye orda med ein gong, òg dei som har byrja. Svar som er gitt, blir ståande.",
        sameAsNow: "Dette er det same som er i bruk. Ingenting blir nytt.",
        added: { $0 == 1 ? "Éi linje er ny" : "\($0) linjer er nye" },
        gone: { $0 == 1 ? "Éi linje er borte" : "\($0) linjer er borte" },
        changed: { $0 == 1 ? "Éi linje er endra" : "\($0) linjer er endra" },
        headChanged: "Tittelen, innleiinga, utgåva eller språket er endra.",
        moved: "Linjene står i ei anna rekkjefølgje.",
        name: "Namn i katalogen",
        nameHint:
            "Er dette eit anna skjema? Gi det eit anna namn. Bruk a–z, tal, punktum og bindestrek.",
        nameFault: "Bruk berre a–z, tal, punktum og bindestrek, høgst 60 teikn.",
        takeOut: "Ta ut som fil",
        takeOutLead: "Her ser du kva som ikkje får plass, før du hentar fila.",
        fhirHolds: "Alt kjem med.",
        redcapLacks: "Ein datakatalog har ikkje plass til dette:",
        redcapHolds: "Alt får plass.",
        download: { "Hent \($0)-fila" },
        editions: "Utgåver",
        editionsLead: "Svar som er gitt, høyrer til utgåva dei vart gitt på.",
        editionsOfWords: "Svara blir talde etter den same nøkkelen, same kva utgåve.",
        edition: { number, day in "Utgåve \(number)\(day.map { ", \($0)" } ?? "")" },
        newest: "Nyast",
        see: "Sjå utgåva")
}
