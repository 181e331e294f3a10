/// A small line drawing beside a word; it never stands alone and is hidden from screen readers.
package enum Icon: String, CaseIterable, Sendable {
    case today, family, plan, questions, money, eye, people, calendar, message, chart
    case settings, book, moment, help

    var html: HTML {
        HTML(
            """
            <svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="\(lines)"/></svg>
            """)
    }

    private var lines: String {
        switch self {
        case .today:
            "M12 3v2M12 19v2M3 12h2M19 12h2M6 6l1 1M17 17l1 1M18 6l-1 1M7 17l-1 1M12 8a4 4 0 1 0 .01 0Z"
        case .family: "M4 11 12 4l8 7M6 10v10h12V10M12 20v-5"
        case .plan: "M6 3h12v18H6ZM9 8h6M9 12h6M9 16h4"
        case .questions: "M4 5h16v11H10l-4 4v-4H4ZM8 9h8M8 12h5"
        case .money:
            "M12 3a9 9 0 1 0 .01 0ZM15 8.5h-4a2 2 0 0 0 0 3.5h2a2 2 0 0 1 0 3.5H9M12 6.5v2M12 15.5v2"
        case .eye: "M2 12c4-8 16-8 20 0-4 8-16 8-20 0ZM12 9a3 3 0 1 0 .01 0Z"
        case .people:
            "M9 4a3.5 3.5 0 1 0 .01 0ZM2 20c0-8 14-8 14 0M16 5a3 3 0 0 1 0 6M18 14c3 1 4 3 4 6"
        case .calendar: "M4 6h16v15H4ZM4 10h16M8 3v4M16 3v4"
        case .message: "M3 6h18v13H3ZM3 7l9 7 9-7"
        case .chart: "M4 4v16h16M8 16v-4M12 16V8M16 16v-6"
        case .settings: "M4 7h9M17 7h3M15 5v4M4 17h3M11 17h9M9 15v4"
        case .book: "M12 6c-3-2-6-2-9-1v14c3-1 6-1 9 1 3-2 6-2 9-1V5c-3-1-6-1-9 1ZM12 6v14"
        case .moment: "M12 20C2 13 3 5 8 5c2 0 3 1 4 3 1-2 2-3 4-3 5 0 6 8-4 15Z"
        case .help: "M12 3a9 9 0 1 0 .01 0ZM9.5 9.5c0-3.5 5-3.5 5 0 0 2-2.5 2-2.5 4.5M12 17v.5"
        }
    }
}
