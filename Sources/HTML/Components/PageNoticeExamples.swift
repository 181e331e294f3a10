extension PageNotice {
    package static var examples: [Example] {
        let undo = UndoButton(
            "Angre", action: Path("goals", "1", "undo"), hidden: [HiddenField("version", "4")])
        return [
            Example("PageNotice, info", PageNotice(.info, "Skolen ser bare denne delen.")),
            Example("PageNotice, saved", PageNotice(.saved(undo: nil), "Svarene er lagret.")),
            Example(
                "PageNotice, saved with undo", PageNotice(.saved(undo: undo), "Målet er nådd.")),
            Example(
                "PageNotice, attention",
                PageNotice(
                    .attention, "Se hva som er nytt, og velg hva som skal gjelde.",
                    title: "Noen endret dette mens du skrev")),
            Example(
                "PageNotice, safety",
                PageNotice(
                    .safety, "Det du svarte gjør at vi vil snakke med deg i dag.",
                    title: "Trenger du noen nå?",
                    more: HTML("<p>Barnevernvakten har åpent hele døgnet.</p>"))),
            Example(
                "PageNotice, unsafe and long",
                PageNotice(.attention, Hard.unsafe + Hard.long, title: Hard.unsafe)),
        ]
    }
}
