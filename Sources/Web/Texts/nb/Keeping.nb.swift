extension KeepingTexts {
    static let nb = KeepingTexts(
        youWrote: "Dette skrev du",
        copyIt: "Det er ikke lagret. Kopier det hvis du vil ta vare på det.",
        signedOutTitle: "Du er logget ut",
        signedOutLead:
            "Svaret er ikke lagret ennå. Logg inn i et nytt vindu, kom tilbake hit og send svaret.",
        signIn: "Logg inn i et nytt vindu",
        sendNow: "Send svaret",
        signInFirst: "Ikke lagret ennå, for du er logget ut. Det du skrev, står her.",
        slow: "Nettet er tregt. Vi lagrer svaret først.",
        notTaken: "Ett svar er ikke lagret slik det står. Bruk knappen nederst for å se hvorfor.",
        needsAnswer: "skal ha et svar",
        ourTranslation: "Vi har oversatt spørsmålene selv. Oversettelsen er ikke prøvd ut.",
        neededOpen: "Disse skal ha et svar. «Jeg vil ikke svare» er også et svar.",
        room: { "Det er plass til \($0) tegn." },
        otherOrChosen:
            "Du skrev noe annet enn det du valgte. Velg «Noe annet», eller ta bort det du skrev.",
        giveBack: "Gi nettbrettet tilbake til familiekoordinatoren.",
        forCoordinator: "For familiekoordinatoren")
}
