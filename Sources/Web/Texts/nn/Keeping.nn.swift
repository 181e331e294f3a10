extension KeepingTexts {
    static let nn = KeepingTexts(
        youWrote: "Dette skreiv du",
        copyIt: "Det er ikkje lagra. Kopier det om du vil ta vare på det.",
        signedOutTitle: "Du er logga ut",
        signedOutLead:
            "Svaret er ikkje lagra enno. Logg inn i eit nytt vindauge, kom tilbake hit og send "
            + "svaret.",
        signIn: "Logg inn i eit nytt vindauge",
        sendNow: "Send svaret",
        signInFirst: "Ikkje lagra enno, for du er logga ut. Det du skreiv, står her.",
        slow: "Nettet er tregt. Vi lagrar svaret først.",
        notTaken: "Eitt svar er ikkje lagra slik det står. Bruk knappen nedst for å sjå kvifor.",
        needsAnswer: "skal ha eit svar",
        ourTranslation: "Vi har omsett spørsmåla sjølve. Omsetjinga er ikkje prøvd ut.",
        neededOpen: "Desse skal ha eit svar. «Eg vil ikkje svare» er òg eit svar.",
        room: { "Det er plass til \($0) teikn." },
        otherOrChosen:
            "Du skreiv noko anna enn det du valde. Vel «Noko anna», eller ta bort det du skreiv.",
        giveBack: "Gje nettbrettet tilbake til familiekoordinatoren.",
        forCoordinator: "For familiekoordinatoren")
}
