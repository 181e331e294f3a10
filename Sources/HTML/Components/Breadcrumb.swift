/// Where this page lies, from the outside in; the last one is the page itself.
package struct Breadcrumb: Component {
    let label: String
    let steps: [Crumb]

    package init(label: String, steps: [Crumb]) {
        self.label = label
        self.steps = steps
    }

    package var html: HTML {
        HTML("<nav class=\"crumbs\" aria-label=\"\(label)\"><ol>\(steps.map(\.html))</ol></nav>")
    }

    package static var examples: [Example] {
        [
            Example(
                "Breadcrumb, three",
                Breadcrumb(
                    label: "Du er her",
                    steps: [
                        Crumb("Familier", to: Path("families")),
                        Crumb("Familien Havn", to: Path("families", "1")), Crumb("Planen"),
                    ])),
            Example(
                "Breadcrumb, unsafe and long",
                Breadcrumb(label: Hard.unsafe, steps: [Crumb(Hard.unsafe + Hard.long)])),
        ]
    }
}

/// One place on the way in; without a path it is this page.
package struct Crumb: Component {
    let name: String
    let path: Path?

    package init(_ name: String, to path: Path? = nil) {
        self.name = name
        self.path = path
    }

    package var html: HTML {
        guard let path else { return HTML("<li aria-current=\"page\">\(name)</li>") }
        return HTML("<li><a href=\"\(path)\">\(name)</a></li>")
    }
}
