import HTML
import Testing

/// What a large weave weighs: every page is to be light on a phone in a place with poor cover.
@Suite struct WeaveSizeTests {
    @Test func `ten needs and twelve who help weigh at most 17 kB`() {
        #expect(aLargeWeave().html.bytes.count <= 17_000)
    }

    @Test func `an address stands once in the cloth and once in the list`() {
        let page = aLargeWeave().html.string
        let goal = aLargeGoal(of: 4).text
        #expect(page.split(separator: "href=\"\(goal)\"").count == 3)
    }
}

/// Two holes; each other need has three who help, and two of them two goals: 24 crossings.
private func aLargeWeave() -> WeavePicture {
    let names = [
        "Jonas trenger ro til å sove om natten", "En venn på skolen for Ida",
        "Husleien er høyere enn bostøtten dekker", "Fuktig soverom",
        "Norsk og arbeidstrening for pappa", "Lesing i 5. klasse",
        "Mamma vil snakke med noen om kreftdiagnosen", "Fotball hver uke",
        "Fast barnehageplass nær hjemmet", "Oppfølgingssamtale om barnehageovergang",
    ]
    let helpers = [
        "Anne Berg", "Per Lie", "Helsesykepleier Siri Moen", "NAV-veileder Amir Hassan",
        "Onkel Tor", "Trener Kim Solberg", "Spesialpedagogisk rådgiver Eva",
        "Fastlege Dr. Nilsen", "Kommunalt boligkontor", "Flyktningtjenesten",
        "Voksenopplæringen", "Mamma (Lina)",
    ]
    return WeavePicture(
        id: "weave", title: "Veven", summary: "Ti behov og tolv som hjelper.",
        needs: names.enumerated().map { place, words in
            WeaveNeed(
                id: "\(place)", words: words, area: Area.allCases[place % 9], areaName: "Helse",
                weight: place % 3 + 1, weightWords: "Hvor mye det betyr: Mye",
                to: aPlace("needs", place), addHelp: aPlace("goals", place))
        }, helpers: helpers.enumerated().map { WeaveHelper(id: "\($0)", name: $1) },
        knots: names.indices.filter { $0 != 1 && $0 != 3 }.flatMap(crossings), words: aWeaveWords())
}

private func crossings(_ need: Int) -> [WeaveKnot] {
    ["Samtale annenhver uke", "Følger til trening på onsdager", "Ser på søknaden sammen"]
        .enumerated().map { place, words in
            let own = place == 2 && need < 4 ? need + 20 : need
            return WeaveKnot(
                need: "\(need)", helper: "\((need * 3 + place * 5) % 12)",
                state: place == 1 ? .planned : .active, words: words, to: aLargeGoal(of: own))
        }
}

private func aLargeGoal(of need: Int) -> Path { aPlace("goals", need) }

/// As long as the addresses of the house are.
private func aPlace(_ kind: String, _ place: Int) -> Path {
    let uuid = "3f2a9c04-7be1-4d58-9a06-0000000000"
    return Path("families", uuid + "01", "plan", kind, uuid + "\(10 + place)")
}
