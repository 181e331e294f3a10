extension NetworkPicture {
    package static var examples: [Example] {
        [
            Example("NetworkPicture, a family", family),
            Example("NetworkPicture, one", of(1)), Example("NetworkPicture, many", of(11)),
            Example("NetworkPicture, nobody yet", of(0)),
            Example("NetworkPicture, unsafe and long", hard),
        ]
    }

    private static var words: NetworkWords {
        NetworkWords(
            asTable: "Vis som tabell", who: "Hvem", what: "Om hva", how: "Hvordan det står",
            open: "sagt ja", asked: "spurt", ended: "ikke lenger")
    }

    private static var family: NetworkPicture {
        NetworkPicture(
            id: "network-family", title: "Hvem ser hva",
            summary: "To utenfor familien ser noe. Én venter på svar.", family: "Familien Havn",
            receivers: [
                NetworkReceiver(
                    name: "Solbakken skole", areas: [.learning, .leisure], line: .open,
                    what: "Skole, fritid", how: "Gjelder til 24. mai"),
                NetworkReceiver(
                    name: "Sentrum helsestasjon", areas: [.health], line: .asked, what: "Helse",
                    how: "Venter på svar"),
                NetworkReceiver(
                    name: "Stian Lidal, frivillig (Nabohjelpen)", areas: [.leisure], line: .open,
                    what: "Fritid", how: "Gjelder til 3. mars"),
                NetworkReceiver(
                    name: "NAV Sentrum", areas: Area.allCases.filter { $0 != .other },
                    line: .ended, what: "Alt", how: "Tatt tilbake"),
            ], words: words)
    }

    private static func of(_ count: Int) -> NetworkPicture {
        NetworkPicture(
            id: "network-\(count)", title: "Hvem ser hva", summary: "\(count) utenfor familien.",
            family: "Familien i Lysløypa",
            receivers: (0..<count).map { number in
                NetworkReceiver(
                    name: "Spesialpedagogisk rådgiver \(number)",
                    areas: [Area.allCases[number % 8]],
                    line: NetworkReceiver.Line.allCases[number % 3], what: "Område",
                    how: "Gjelder")
            }, words: words)
    }

    private static var hard: NetworkPicture {
        let unsafe = Hard.unsafe
        return NetworkPicture(
            id: "network-hard", title: unsafe, summary: unsafe, family: unsafe + Hard.long,
            receivers: [
                NetworkReceiver(
                    name: unsafe + Hard.long, areas: [.other], line: .open, what: unsafe,
                    how: unsafe)
            ],
            words: NetworkWords(
                asTable: unsafe, who: unsafe, what: unsafe, how: unsafe, open: unsafe,
                asked: unsafe, ended: unsafe))
    }
}
