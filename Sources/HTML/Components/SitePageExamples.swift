extension SitePage {
    package static var examples: [Example] {
        [
            Example("SitePage, a coordinator's day", day),
            Example("SitePage, signed out", signedOut),
            Example("SitePage, from the right", fromTheRight),
            Example(
                "SitePage, unsafe and long",
                SitePage(
                    frame: frame(), title: Hard.unsafe,
                    main: PageHead(Hard.unsafe + Hard.long, lead: Hard.unsafe).html)),
        ]
    }

    private static func frame(
        direction: TextDirection = .leftToRight, person: SignedInPerson? = nil, rail: Rail? = nil
    ) -> Frame {
        Frame(
            language: direction == .leftToRight ? "nb" : "ar", direction: direction,
            words: FrameWords(
                site: "Veven", skip: "Hopp til innholdet", keys: "Hurtigtaster",
                keysOff: "Ikke vis denne listen med ?"),
            assets: FrameAssets(
                stylesheet: Path("assets", "veven.css"), icon: Path("assets", "mark.svg"),
                scripts: [Path("assets", "veven.js")]),
            home: Path(), rail: rail, languages: .three, person: person,
            footer: HTML("<a href=\"\(Path("privacy"))\">Slik tar vi vare på det du forteller</a>"))
    }

    private static var anne: SignedInPerson {
        SignedInPerson(
            name: "Anne Berg", signOut: Path("sign-out"), signOutWords: "Logg ut", page: Path("me"))
    }

    private static var day: SitePage {
        let lists = ItemList.examples.dropFirst().prefix(1).map(\.html)
        let main = HTML(
            """
            \(PageHead("I dag", lead: "Lørdag 21. november"))\
            \(PageSection("Skjer i dag", content: EmptyState("Ingen møter i dag.").html))\
            \(PageSection("Venter på deg", content: HTML("\(lists)")))
            """)
        let next = NextColumn(title: "Hva skjer nå", content: HTML("<p>Møte med Havn torsdag.</p>"))
        return SitePage(
            frame: frame(person: anne, rail: .coordinators), title: "I dag", main: main, next: next)
    }

    private static var signedOut: SitePage {
        let enter = PostForm(
            action: Path("sign-in"), content: SubmitButton("Logg inn med ID-porten").html)
        let main = HTML("\(PageHead("Velkommen", lead: "Planen er deres."))\(enter)")
        return SitePage(frame: frame(), title: "Velkommen", main: main)
    }

    private static var fromTheRight: SitePage {
        let list = ItemList([ListItem("خطتنا", sentence: "ما نريد أن يتغير", to: Path("plan"))])
        let quote = FamilyQuote("نريد أن نتناول العشاء معا.", who: "أمي", when: "أمس", size: .large)
        return SitePage(
            frame: frame(direction: .rightToLeft, person: anne, rail: .coordinators),
            title: "خطتنا",
            main: HTML(
                "\(PageHead("خطتنا", back: BackLink("الرئيسية", to: Path())))\(quote)\(list)"))
    }
}
