/// Somebody outside the family, and how far they are let in.
package struct NetworkReceiver: Sendable {
    package enum Line: String, CaseIterable, Sendable {
        case open, asked, ended

        func sign(_ words: NetworkWords) -> HTML {
            let said =
                switch self {
                case .open: words.open
                case .asked: words.asked
                case .ended: words.ended
                }
            return HTML(
                """
                <li><svg viewBox="0 -6 36 12" aria-hidden="true">\
                <path class="tie tie-\(rawValue)" d="M2 0H34"/></svg> \(said)</li>
                """)
        }
    }

    package let name: String
    let areas: [Area]
    package let line: Line
    /// What it is about, and how it stands, in words.
    let what: String
    let how: String

    package init(name: String, areas: [Area], line: Line, what: String, how: String) {
        self.name = name
        self.areas = areas
        self.line = line
        self.what = what
        self.how = how
    }

    func html(at place: NetworkPlace) -> HTML {
        let x = place.x + NetworkPlace.width / 2
        let text = WrappedText(name, width: 16, most: 2)
        let first = place.y + (text.lines.count == 1 ? 30 : 22)
        let start = x - (areas.count - 1) * 7
        let shapes = areas.enumerated().map { number, area in
            HTML(
                """
                <g class="\(area.cssClass)" transform="translate(\(start + number * 14) \
                \(place.y + 57)) scale(.7)">\(area.shape)</g>
                """)
        }
        return HTML(
            """
            <g><title>\(name): \(how)</title><rect class="node" x="\(place.x)" y="\(place.y)" \
            width="\(NetworkPlace.width)" height="\(NetworkPlace.boxHeight)" rx="8"/>\
            <text x="\(x)" y="\(first)">\(text.lines(x: x))</text>\(shapes)</g>
            """)
    }
}

/// Where a receiver stands: every other one to the left, and under each other.
struct NetworkPlace {
    static let width = 118
    static let boxHeight = 72
    private static let step = 84

    let x: Int
    let y: Int
    private let middle: Int

    init(_ number: Int, of count: Int) {
        let side = number % 2
        let onSide = side == 0 ? (count + 1) / 2 : count / 2
        let height = NetworkPlace.height(count)
        let free = (height - onSide * NetworkPlace.step) / 2
        x = side == 0 ? 2 : 358 - NetworkPlace.width
        y = free + number / 2 * NetworkPlace.step + 6
        middle = height / 2
    }

    /// At least the family's own.
    static func height(_ count: Int) -> Int { max(110, (count + 1) / 2 * step) }

    /// From the family to the inner side of the box.
    func tie(_ line: NetworkReceiver.Line) -> HTML {
        let end = x < 180 ? x + NetworkPlace.width : x
        return HTML(
            """
            <path class="tie tie-\(line.rawValue)" d="M180 \(middle) \(end) \
            \(y + NetworkPlace.boxHeight / 2)"/>
            """)
    }
}
