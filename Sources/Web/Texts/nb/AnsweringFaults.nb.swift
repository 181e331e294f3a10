extension AnsweringFaultTexts {
    static let nb = AnsweringFaultTexts(
        badRequest: "Vi forstod ikke det telefonen sendte",
        badRequestMore: "Det du sendte nå, er ikke lagret. Svar du har lagret før, er ikke borte.",
        crossSite: "Dette kom ikke fra Veven",
        crossSiteMore: "Et annet nettsted prøvde å sende noe. Ingenting er endret.",
        tooBig: "Dette er for mye på én gang",
        tooBigMore: "Det du sendte nå, er ikke lagret. Gå tilbake og skriv kortere.",
        stale: "Spørsmålene er endret imens",
        staleMore:
            "Det du sendte nå, er ikke lagret. Åpne spørsmålene på nytt. Svar du har lagret "
            + "før, er ikke borte.",
        ours: "Noe gikk galt hos oss",
        away: "Veven får ikke åpnet det akkurat nå",
        tryLater: "Svar du har lagret, er trygge. Prøv igjen om litt.",
        notKept:
            "Det du sendte nå, er ikke lagret. Gå tilbake og send det på nytt om litt. Svar "
            + "du har lagret før, er trygge.",
        notKnown: "Vi vet ikke om dette ble lagret",
        notKnownMore:
            "Forbindelsen røk akkurat da. Åpne spørsmålene og se etter om det er besvart. "
            + "Svar du har lagret før, er trygge.",
        number: { "Nummeret på feilen er \($0)." },
        backToQuestions: "Tilbake til spørsmålene")
}
