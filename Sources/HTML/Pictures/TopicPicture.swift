/// A small line picture of what a question is about, so that who reads slowly sees it first. It only
/// adorns: the question says everything.
package struct TopicPicture: Component {
    let topic: Topic

    package init(_ topic: Topic) { self.topic = topic }

    package var html: HTML {
        HTML(
            """
            <svg class="topic" viewBox="0 0 48 48" aria-hidden="true">\(topic.drawing)</svg>
            """)
    }

    package static var examples: [Example] {
        [Example("TopicPicture, all", HTML("<p>\(Topic.allCases.map { TopicPicture($0) })</p>"))]
    }
}

/// What a question to a child can be about.
package enum Topic: String, CaseIterable, Sendable {
    case home, economy, work, learning, health, mind, network, leisure, kindergarten, moving

    /// Lines on a field of 48 by 48, without fill.
    var drawing: HTML {
        switch self {
        case .home: HTML("<path d=\"M6 24 24 8l18 16M11 20v20h26V20M20 40V29h8v11\"/>")
        case .economy:
            HTML(
                """
                <circle cx="18" cy="30" r="11"/><path d="M15 27v6h6v-6z"/>\
                <path d="M19 14a11 11 0 1 1 15 16"/>
                """)
        case .work:
            HTML("<path d=\"M7 17h34v22H7zM18 17v-6h12v6M7 26h13M28 26h13M20 23h8v7h-8z\"/>")
        case .learning:
            HTML(
                """
                <path d="M24 15c-5-4-11-4-17-3v25c6-1 12-1 17 3 5-4 11-4 17-3V12c-6-1-12-1-17 3z\
                M24 15v25M12 20c3 0 5 0 7 1M12 27c3 0 5 0 7 1M36 20c-3 0-5 0-7 1M36 27c-3 0-5 0-7 1"/>
                """)
        case .health:
            HTML(
                """
                <circle cx="24" cy="10" r="5"/>\
                <path d="M9 15c5 6 10 7 15 7s10-1 15-7M24 22v8M15 43l9-13 9 13"/>
                """)
        case .mind:
            HTML(
                """
                <path d="M24 40C11 31 7 24 7 18a8.5 8.5 0 0 1 17-2 8.5 8.5 0 0 1 17 2c0 6-4 13-17 22z"/>
                """)
        default: playing
        }
    }

    private var playing: HTML {
        switch self {
        case .network:
            HTML(
                """
                <circle cx="16" cy="15" r="6"/><circle cx="34" cy="18" r="5"/>\
                <path d="M5 41c0-9 4-15 11-15s11 6 11 15M29 30c1-1 3-2 5-2 5 0 9 5 9 13"/>
                """)
        case .leisure:
            HTML(
                """
                <circle cx="24" cy="24" r="17"/><path d="M24 17l7 5-3 8h-8l-3-8z\
                M24 17V7M31 22l9-4M28 30l6 8M20 30l-6 8M17 22l-9-4"/>
                """)
        case .kindergarten: HTML("<path d=\"M7 26h15v15H7zM26 26h15v15H26zM16 8h16v15H16z\"/>")
        case .moving:
            HTML(
                """
                <circle cx="14" cy="36" r="4"/><circle cx="35" cy="36" r="4"/>\
                <path d="M10 36H4V13h23v23h-9M27 20h9l8 9v7h-5M31 36h-4"/>
                """)
        default: .empty
        }
    }
}
