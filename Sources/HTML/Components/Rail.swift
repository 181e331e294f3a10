/// The places of the site: a quiet rail on a desk; on a phone the first group, as a strip.
package struct Rail: Component {
    let label: String
    let groups: [RailGroup]

    package init(label: String, groups: [RailGroup]) {
        self.label = label
        self.groups = groups
    }

    package var html: HTML {
        HTML("<nav class=\"rail\" aria-label=\"\(label)\">\(groups.map(\.html))</nav>")
    }

    package static var examples: [Example] {
        [
            Example("Rail, a coordinator's", coordinators),
            Example(
                "Rail, unsafe and long",
                Rail(
                    label: Hard.unsafe,
                    groups: [
                        RailGroup(
                            title: Hard.unsafe,
                            places: [RailPlace(Hard.unsafe + Hard.long, to: Path(Hard.unsafe))])
                    ])),
        ]
    }

    static var coordinators: Rail {
        Rail(
            label: "Steder",
            groups: [
                RailGroup(places: [
                    RailPlace(
                        "I dag", to: Path(), icon: .today, count: 3, key: "1", isCurrent: true),
                    RailPlace("Familier", to: Path("families"), icon: .family, key: "2"),
                    RailPlace("Meldinger", to: Path("messages"), icon: .message, key: "3"),
                    RailPlace("Kalender", to: Path("calendar"), icon: .calendar, key: "4"),
                ]),
                RailGroup(
                    title: "Familier",
                    places: [
                        RailPlace("Havn", to: Path("families", "1")),
                        RailPlace("Bakke", to: Path("families", "2")),
                    ]),
            ])
    }
}
