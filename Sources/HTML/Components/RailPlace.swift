/// Places that belong together; a title when there are several groups.
package struct RailGroup: Component {
    let title: String?
    let places: [RailPlace]

    package init(title: String? = nil, places: [RailPlace]) {
        self.title = title
        self.places = places
    }

    package var html: HTML {
        HTML(
            """
            <div class="rail-group">\(title.map { HTML("<p class=\"rail-title\">\($0)</p>") })\
            <ul>\(places.map(\.html))</ul></div>
            """)
    }
}

/// One place of the site.
package struct RailPlace: Component {
    let name: String
    let path: Path
    let icon: Icon?
    let count: Int?
    let key: String?
    let isCurrent: Bool
    let isInside: Bool

    /// - isInside: whether the page lies under this place, and is not the place itself.
    /// - count: how many things wait there; nothing is shown for none.
    /// - key: the access key, pressed together with the browser's own keys (Alt, Alt+Shift).
    package init(
        _ name: String, to path: Path, icon: Icon? = nil, count: Int? = nil, key: String? = nil,
        isCurrent: Bool = false, isInside: Bool = false
    ) {
        self.name = name
        self.path = path
        self.icon = icon
        self.count = count
        self.key = key
        self.isCurrent = isCurrent
        self.isInside = isInside
    }

    package var html: HTML {
        let current = isCurrent ? "page" : isInside ? "true" : nil
        return HTML(
            """
            <li><a href="\(path)"\("accesskey", key)\("aria-current", current)>\
            \(icon?.html)<span>\(name)</span>\(waiting)</a></li>
            """)
    }

    private var waiting: HTML? {
        guard let count, count > 0 else { return nil }
        return HTML(" <span class=\"count\">\(count)</span>")
    }
}
