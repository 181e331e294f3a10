extension AnsweringFaultTexts {
    static let nn = AnsweringFaultTexts(
        badRequest: "Vi forstod ikkje det telefonen sende",
        badRequestMore: "Det du sende no, er ikkje lagra. Svar du har lagra før, er ikkje borte.",
        crossSite: "Dette kom ikkje frå Veven",
        crossSiteMore: "Ein annan nettstad prøvde å sende noko. Ingenting er endra.",
        tooBig: "Dette er for mykje på éin gong",
        tooBigMore: "Det du sende no, er ikkje lagra. Gå tilbake og skriv kortare.",
        stale: "Spørsmåla er endra imens",
        staleMore:
            "Det du sende no, er ikkje lagra. Opne spørsmåla på nytt. Svar du har lagra før, "
            + "er ikkje borte.",
        ours: "Noko gjekk gale hos oss",
        away: "Veven får ikkje opna det akkurat no",
        tryLater: "Svar du har lagra, er trygge. Prøv igjen om litt.",
        notKept:
            "Det du sende no, er ikkje lagra. Gå tilbake og send det på nytt om litt. Svar "
            + "du har lagra før, er trygge.",
        notKnown: "Vi veit ikkje om dette vart lagra",
        notKnownMore:
            "Sambandet rauk akkurat då. Opne spørsmåla og sjå etter om det er svara på. Svar "
            + "du har lagra før, er trygge.",
        number: { "Nummeret på feilen er \($0)." },
        backToQuestions: "Tilbake til spørsmåla")
}
