/// The name of a life area with its shape and colour.
package struct AreaMark: Component {
    let area: Area
    let name: String

    package init(_ area: Area, name: String) {
        self.area = area
        self.name = name
    }

    package var html: HTML {
        HTML(
            """
            <span class="area-mark \(area.cssClass)"><svg viewBox="-10 -10 20 20" \
            aria-hidden="true">\(area.shape)</svg> <span>\(name)</span></span>
            """)
    }

    package static var examples: [Example] {
        [
            Example("AreaMark, all nine", all),
            Example("AreaMark, unsafe and long", AreaMark(.other, name: Hard.unsafe + Hard.long)),
        ]
    }

    private static var all: HTML {
        let names = [
            "Bolig", "Økonomi", "Arbeid", "Skole og barnehage", "Helse", "Psykisk helse",
            "Nettverk", "Fritid", "Annet",
        ]
        return HTML("<p>\(zip(Area.allCases, names).map { AreaMark($0, name: $1) })</p>")
    }
}
