/// As one speaks with a child of seven.
extension ChildWords {
    static let nn = ChildWords(
        lead:
            "Her er nokre spørsmål om korleis du har det. Ingen svar er feil. Du bestemmer "
            + "kva du vil svare på.",
        mayStop: "Du kan ta ein pause når du vil.",
        whoSees: "Den som spurde deg, ser det du svarar. Foreldra dine kan òg få sjå det.",
        neverShown: "Denne sida viser aldri kva du har svara før.",
        openUntil: { "Du kan svare til og med \($0)." },
        aboutYou: "Spørsmåla handlar om deg.",
        start: "Start",
        declineHint: "Det er heilt greitt.",
        sayMore: { "\($0): Vil du seie meir?" },
        pause: "Ta ein pause",
        pausedTitle: "No har du pause",
        pausedLead:
            "Vi tek vare på det du har svara. Du kan halde fram seinare, på same måten som "
            + "du kom hit.",
        reviewTitle: "Er du ferdig?",
        leftOpen: {
            $0 == 1
                ? "Du har hoppa over eitt spørsmål. Det er heilt greitt."
                : "Du har hoppa over \($0) spørsmål. Det er heilt greitt."
        },
        sendHint: "Då får den som spurde deg, vite at du er ferdig.",
        sendEndsLink: "Etterpå kan du ikkje opne spørsmåla igjen.",
        thanksTitle: "Takk for at du svara",
        thanksLead:
            "Det du seier, er viktig. Er det noko som er vanskeleg, så sei det til ein "
            + "vaksen du stolar på.")
}
