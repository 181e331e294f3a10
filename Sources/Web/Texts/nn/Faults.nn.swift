extension FaultTexts {
    static let nn = FaultTexts(
        title: "Noko må rettast før det kan lagrast. Det du skreiv, er ikkje borte.",
        goHome: "Gå til framsida",
        tryAgain: "Prøv igjen",
        blank: "Skriv noko her.",
        tooLong: { "Dette er for langt. Du kan skrive opptil \($0) teikn." },
        noDay: "Vel ein dato.",
        noSuchDay: "Denne datoen finst ikkje. Skriv år, månad og dag.",
        inTheFuture: "Datoen kan ikkje vere i framtida.",
        beforeBirth: "Datoen er før personen vart fødd.",
        tooLongAgo: "Datoen er for langt tilbake.",
        endsBeforeStart: "Sluttdatoen er før startdatoen.",
        noChoice: "Vel eitt av svara.",
        noNumber: "Nummeret stemmer ikkje. Eit fødselsnummer har elleve siffer.",
        sameMember: "Vel to ulike personar.",
        notActive: "Målet er ikkje i planen enno. Ta det inn i planen først.",
        alreadySo: "Det er alt gjort.",
        beforeStart: "Det kan ikkje vere ferdig før det har byrja.",
        nothingToAgreeOn: "Planen har ingen mål enno. Skriv eitt mål først.",
        nobodyAgrees: "Vel minst éin som seier ja.",
        notHere: "Denne sida finst ikkje",
        notHereMore: "Adressa kan vere feil, eller sida er ikkje for deg. Ingenting er borte.",
        stale: "Nokon andre endra dette samtidig",
        staleMore: "Det dei skreiv, er lagra. Gå tilbake, last sida på nytt og prøv igjen.",
        crossSite: "Dette kom ikkje frå Veven",
        crossSiteMore: "Ein annan nettstad prøvde å endre noko. Vi gjorde ingenting.",
        tooBig: "Dette er for mykje på éin gong",
        tooBigMore: "Ingenting er lagra. Gå tilbake og del det opp.",
        tooMany: "Vent litt før du prøver igjen",
        tooManyMore: {
            "Det vart prøvd mange gonger herifrå. Ingenting er borte. Prøv igjen om "
                + ($0 == 1 ? "eitt minutt." : "\($0) minutt.")
        },
        badRequest: "Vi forstod ikkje det nettlesaren sende",
        badRequestMore: "Ingenting er lagra. Gå tilbake og prøv igjen.",
        ours: "Noko gjekk gale hos oss",
        oursMore: {
            "Det du lagra før, er trygt. Prøv igjen om litt. Nummeret på feilen er \($0)."
        },
        away: "Veven får ikkje opna det akkurat no",
        awayLook: {
            "Det du har lagra, er trygt. Prøv igjen om litt. Nummeret på feilen er \($0)."
        },
        awayChange: {
            "Det du skreiv no, er ikkje lagra. Gå tilbake og lagre på nytt om litt. "
                + "Det du lagra før, er trygt. Nummeret på feilen er \($0)."
        },
        notKnown: "Vi veit ikkje om dette vart lagra",
        notKnownMore: {
            "Sambandet rauk akkurat då. Sjå etter om det står der, før du lagrar på nytt. "
                + "Det du lagra før, er trygt. Nummeret på feilen er \($0)."
        })
}
