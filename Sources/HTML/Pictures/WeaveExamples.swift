extension WeavePicture {
    package static var examples: [Example] {
        [
            Example("WeavePicture, a family", family(.leftToRight)),
            Example("WeavePicture, from the right", family(.rightToLeft)),
            Example("WeavePicture, no holes", of(needs: 3, helpers: 2, id: "small")),
            Example("WeavePicture, largest", of(needs: 20, helpers: 15, id: "large")),
            Example("WeavePicture, needs but nobody", of(needs: 4, helpers: 0, id: "nobody")),
            Example("WeavePicture, one need", of(needs: 1, helpers: 1, id: "one")),
            Example("WeavePicture, nothing yet", of(needs: 0, helpers: 0, id: "empty")),
            Example("WeavePicture, unsafe and long", hard),
        ]
    }

    static var words: WeaveWords {
        WeaveWords(
            addHelp: "Legg til hjelp her", nobodyYet: "Ingen har dette ennå",
            asTable: "Vis som tabell", active: "i gang", planned: "avtalt",
            done: "ferdig")
    }

    private static func family(_ direction: TextDirection) -> WeavePicture {
        let needs: [(String, Area, String, Int)] = [
            ("Jonas trenger ro til å sove", .health, "Helse", 3),
            ("En venn på skolen for Ida", .network, "Nettverk", 2),
            ("Husleien er høyere enn bostøtten", .economy, "Økonomi", 3),
            ("Fuktig soverom", .home, "Bolig", 2),
            ("Norsk og arbeidstrening for pappa", .work, "Arbeid", 2),
            ("Lesing i 5. klasse", .learning, "Skole", 1),
            ("Mamma vil snakke med noen om kreftdiagnosen", .mind, "Psykisk helse", 3),
            ("Fotball hver uke", .leisure, "Fritid", 1),
        ]
        return WeavePicture(
            id: "weave-\(direction.rawValue)", title: "Veven til familien Havn",
            summary:
                "Åtte behov og seks som hjelper. To behov har ingen ennå: venn for Ida, og soverommet.",
            needs: needs.enumerated().map { place, need in
                WeaveNeed(
                    id: "\(place)", words: need.0, area: need.1, areaName: need.2, weight: need.3,
                    to: Path("needs", "\(place)"), addHelp: Path("needs", "\(place)", "help"))
            }, helpers: helpers, knots: knots, words: words, direction: direction)
    }

    private static var helpers: [WeaveHelper] {
        [
            WeaveHelper(id: "a", name: "Anne Berg", service: "Familiekoordinator"),
            WeaveHelper(id: "b", name: "Per Lie", service: "Kontaktlærer, Sentrum skole"),
            WeaveHelper(id: "c", name: "Helsesykepleier Siri", service: "Helsestasjonen"),
            WeaveHelper(id: "d", name: "NAV-veileder Amir", service: "NAV"),
            WeaveHelper(id: "e", name: "Onkel Tor"),
            WeaveHelper(id: "f", name: "Trener Kim", service: "Idrettslaget, frivillig"),
        ]
    }

    private static var knots: [WeaveKnot] {
        let places: [(String, String, WeaveKnot.State)] = [
            ("0", "c", .active), ("0", "a", .planned), ("2", "d", .active), ("2", "a", .active),
            ("2", "a", .planned), ("4", "d", .planned), ("5", "b", .active), ("6", "c", .planned),
            ("6", "a", .done), ("7", "f", .active), ("7", "e", .active), ("1", "b", .done),
        ]
        return places.enumerated().map { place, knot in
            WeaveKnot(
                need: knot.0, helper: knot.1, state: knot.2, words: "Samtale annenhver uke",
                to: Path("actions", "\(place)"))
        }
    }

    private static func of(needs: Int, helpers: Int, id: String) -> WeavePicture {
        WeavePicture(
            id: id, title: "Veven", summary: "\(needs) behov, \(helpers) som hjelper.",
            needs: (0..<needs).map { place in
                WeaveNeed(
                    id: "\(place)",
                    words: "Oppfølgingssamtale om barnehageovergang nummer \(place)",
                    area: Area.allCases[place % 9], areaName: "Område", weight: place % 3 + 1,
                    addHelp: Path("help", "\(place)"))
            },
            helpers: (0..<helpers).map {
                WeaveHelper(id: "\($0)", name: "Spesialpedagogisk rådgiver \($0)", service: "PPT")
            },
            knots: (0..<needs).filter { needs < 10 || $0 % 4 != 1 }.compactMap { need in
                helpers == 0
                    ? nil
                    : WeaveKnot(
                        need: "\(need)", helper: "\(need % helpers)", state: .active,
                        words: "Samtale")
            }, words: words)
    }

    private static var hard: WeavePicture {
        let unsafe = Hard.unsafe
        let need = WeaveNeed(
            id: unsafe, words: unsafe + Hard.long, area: .other, areaName: unsafe, weight: 9,
            to: Path(unsafe), addHelp: Path(unsafe))
        let loose = WeaveNeed(
            id: "loose", words: Hard.long, area: .home, areaName: unsafe, weight: 0)
        let helper = WeaveHelper(id: unsafe, name: unsafe + Hard.long, service: unsafe)
        let knots = WeaveKnot.State.allCases.map {
            WeaveKnot(need: unsafe, helper: unsafe, state: $0, words: unsafe, to: Path(unsafe))
        }
        return WeavePicture(
            id: "hard", title: unsafe, summary: unsafe, needs: [need, loose], helpers: [helper],
            knots: knots + [WeaveKnot(need: "x", helper: "y", state: .done, words: unsafe)],
            words: WeaveWords(
                addHelp: unsafe, nobodyYet: unsafe, asTable: unsafe, active: unsafe,
                planned: unsafe, done: unsafe))
    }
}
