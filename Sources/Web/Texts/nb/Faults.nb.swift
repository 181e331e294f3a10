extension FaultTexts {
    static let nb = FaultTexts(
        title: "Noe må rettes før det kan lagres. Det du skrev, er ikke borte.",
        goHome: "Gå til forsiden",
        tryAgain: "Prøv igjen",
        blank: "Skriv noe her.",
        tooLong: { "Dette er for langt. Du kan skrive opptil \($0) tegn." },
        noDay: "Velg en dato.",
        noSuchDay: "Denne datoen finnes ikke. Skriv år, måned og dag.",
        inTheFuture: "Datoen kan ikke være i framtiden.",
        beforeBirth: "Datoen er før personen ble født.",
        tooLongAgo: "Datoen er for langt tilbake.",
        endsBeforeStart: "Sluttdatoen er før startdatoen.",
        noChoice: "Velg ett av svarene.",
        noNumber: "Nummeret stemmer ikke. Et fødselsnummer har elleve sifre.",
        sameMember: "Velg to forskjellige personer.",
        notActive: "Målet er ikke i planen ennå. Ta det inn i planen først.",
        alreadySo: "Det er allerede gjort.",
        beforeStart: "Det kan ikke være ferdig før det har begynt.",
        nothingToAgreeOn: "Planen har ingen mål ennå. Skriv ett mål først.",
        nobodyAgrees: "Velg minst én som sier ja.",
        notHere: "Denne siden finnes ikke",
        notHereMore: "Adressen kan være feil, eller siden er ikke for deg. Ingenting er borte.",
        stale: "Noen andre endret dette samtidig",
        staleMore: "Det de skrev, er lagret. Gå tilbake, last siden på nytt og prøv igjen.",
        crossSite: "Dette kom ikke fra Veven",
        crossSiteMore: "Et annet nettsted prøvde å endre noe. Vi gjorde ingenting.",
        tooBig: "Dette er for mye på én gang",
        tooBigMore: "Ingenting er lagret. Gå tilbake og del det opp.",
        tooMany: "Vent litt før du prøver igjen",
        tooManyMore: {
            "Det ble prøvd mange ganger herfra. Ingenting er borte. Prøv igjen om "
                + ($0 == 1 ? "ett minutt." : "\($0) minutter.")
        },
        badRequest: "Vi forstod ikke det nettleseren sendte",
        badRequestMore: "Ingenting er lagret. Gå tilbake og prøv igjen.",
        ours: "Noe gikk galt hos oss",
        oursMore: {
            "Det du lagret før, er trygt. Prøv igjen om litt. Nummeret på feilen er \($0)."
        },
        away: "Veven får ikke åpnet det akkurat nå",
        awayLook: {
            "Det du har lagret, er trygt. Prøv igjen om litt. Nummeret på feilen er \($0)."
        },
        awayChange: {
            "Det du skrev nå, er ikke lagret. Gå tilbake og lagre på nytt om litt. "
                + "Det du lagret før, er trygt. Nummeret på feilen er \($0)."
        },
        notKnown: "Vi vet ikke om dette ble lagret",
        notKnownMore: {
            "Forbindelsen røk akkurat da. Se etter om det står der, før du lagrer på nytt. "
                + "Det du lagret før, er trygt. Nummeret på feilen er \($0)."
        })
}
