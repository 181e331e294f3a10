/// The look of a life area: a colour (the class) and a shape of its own, never colour alone.
package enum Area: String, CaseIterable, Sendable {
    case home, economy, work, learning, health, mind, network, leisure, other

    /// The area with this key; one a municipality has made itself looks like `other`.
    package init(key: String) { self = Area(rawValue: key) ?? .other }

    var cssClass: String { "area-\(rawValue)" }

    /// The shape, drawn around 0,0 and eight units in each direction.
    var shape: HTML {
        switch self {
        case .home: HTML("<path d=\"M0-8 8-1V8H-8V-1Z\"/>")
        case .economy:
            HTML("<path d=\"M0-8a8 8 0 1 0 .01 0ZM-3-3H3V3H-3Z\" fill-rule=\"evenodd\"/>")
        case .work: HTML("<path d=\"M-7-7H7V7H-7Z\"/>")
        case .learning: HTML("<path d=\"M0-8 9 7H-9Z\"/>")
        case .health: HTML("<path d=\"M-3-8H3V-3H8V3H3V8H-3V3H-8V-3H-3Z\"/>")
        case .mind: HTML("<path d=\"M3-8A8 8 0 1 0 8 4 7 7 0 0 1 3-8Z\"/>")
        case .network:
            HTML(
                """
                <path d="M0-5-6 5H6Z" fill="none" stroke="currentColor" stroke-width="2"/>\
                <path d="M0-9a3.8 3.8 0 1 0 .01 0ZM-6 1a3.8 3.8 0 1 0 .01 0ZM6 1a3.8 3.8 0 1 0 .01 0Z"/>
                """)
        case .leisure:
            HTML("<path d=\"M0-9 2.5-3 9-2.5 4 1.7 5.5 8 0 4.6-5.5 8-4 1.7-9-2.5-2.5-3Z\"/>")
        case .other: HTML("<path d=\"M0-8 8 0 0 8-8 0Z\"/>")
        }
    }
}
