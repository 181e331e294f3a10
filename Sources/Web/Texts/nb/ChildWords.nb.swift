/// As one speaks with a child of seven.
extension ChildWords {
    static let nb = ChildWords(
        lead:
            "Her er noen spørsmål om hvordan du har det. Ingen svar er feil. Du bestemmer "
            + "hva du vil svare på.",
        mayStop: "Du kan ta en pause når du vil.",
        whoSees: "Den som spurte deg, ser det du svarer. Foreldrene dine kan også få se det.",
        neverShown: "Denne siden viser aldri hva du har svart før.",
        openUntil: { "Du kan svare til og med \($0)." },
        aboutYou: "Spørsmålene handler om deg.",
        start: "Start",
        declineHint: "Det er helt greit.",
        sayMore: { "\($0): Vil du si mer?" },
        pause: "Ta en pause",
        pausedTitle: "Nå har du pause",
        pausedLead:
            "Vi tar vare på det du har svart. Du kan fortsette senere, på samme måte som du "
            + "kom hit.",
        reviewTitle: "Er du ferdig?",
        leftOpen: {
            $0 == 1
                ? "Du har hoppet over ett spørsmål. Det er helt greit."
                : "Du har hoppet over \($0) spørsmål. Det er helt greit."
        },
        sendHint: "Da får den som spurte deg, vite at du er ferdig.",
        sendEndsLink: "Etterpå kan du ikke åpne spørsmålene igjen.",
        thanksTitle: "Takk for at du svarte",
        thanksLead:
            "Det du sier, er viktig. Er det noe som er vanskelig, så si det til en voksen du "
            + "stoler på.")
}
