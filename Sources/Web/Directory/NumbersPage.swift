import Domain
import HTML
import UseCases

/// A leader's numbers: reach, waiting, holes in the weave. Never a family, never a small group.
struct NumbersPage {
    let figures: Figures
    let context: SignedInContext

    private var texts: Texts { context.texts }
    private var words: DirectoryTexts { context.texts.directory }

    var page: SitePage {
        let today = texts.days.full(figures.on)
        let head = PageHead(words.numbers, lead: words.numbersLead(today))
        return OwnPlace.numbers.page(
            title: words.numbers,
            main: HTML("\(head)\(waitsLong)\(keys)\(needs)\(gender)\(phases)\(enrolled)\(meaning)"),
            in: context
        )
    }

    /// That somebody waits for help is said before all numbers.
    private var waitsLong: PageNotice? {
        figures.alertWaitsLong ? PageNotice(.attention, words.alertWaitsLong) : nil
    }

    /// Numbers that are too small to be shown stand last.
    private var keys: KeyFigures {
        let all = keyFigures
        return KeyFigures(
            (all.filter { $0.0 != .hidden } + all.filter { $0.0 == .hidden }).map {
                figure($0.0, $0.1, $0.2)
            })
    }

    private var keyFigures: [(SafeCount, String, String?)] {
        [
            (figures.families, words.families, words.familiesNote),
            (figures.openAlerts, words.openAlerts, words.openAlertsNote),
            (figures.withoutMapping, words.withoutMapping, words.withoutNote),
            (figures.withoutPlan, words.withoutPlan, words.withoutNote),
            (figures.activeGoals, words.activeGoals, nil),
            (figures.reachedGoals, words.reachedGoals, words.reachedGoalsNote),
            (figures.actionsUnderway, words.actionsUnderway, nil),
            (figures.actionsLate, words.actionsLate, words.actionsLateNote),
        ]
    }

    /// A note says what a number means; there is nothing to say of none.
    private func figure(_ count: SafeCount, _ what: String, _ note: String?) -> KeyFigure {
        KeyFigure(
            value: count.said(orElse: words.fewer), words: what,
            note: count == .exactly(0) ? nil : note)
    }

    private var needs: HTML {
        PageSection(
            words.needs, id: "needs", lead: words.needsLead,
            content: NeedTable(needs: figures.needs, texts: texts).html
        ).html
    }

    private var gender: HTML { GenderTable(figures: figures.byGender, texts: texts).html }

    /// A hidden cell may be a larger one that would give a small one away.
    private var phases: HTML {
        let rows = figures.byPhase.map { (texts.families.phase($0.phase), $0.count) }
        return PageSection(
            words.phases, content: table(words.phases, words.phase, rows)
        ).html
    }

    private var enrolled: HTML {
        let rows = figures.enrolled.reversed().map { (said($0.month), $0.count) }
        let content =
            if rows.isEmpty {
                EmptyState(words.enrolledEmpty).html
            } else if rows.allSatisfy({ $0.1 == .hidden }) {
                EmptyState(words.enrolledTooFew).html
            } else {
                table(words.enrolled, words.month, rows)
            }
        return PageSection(words.enrolled, content: content).html
    }

    private func table(
        _ caption: String, _ what: String, _ rows: [(String, SafeCount)]
    ) -> HTML {
        DataTable(
            caption: caption,
            columns: [TableColumn(what), TableColumn(words.count, isNumber: true)],
            rows: rows.map { [HTML(text: $0.0), HTML(text: $0.1.said(orElse: words.hidden))] },
            hidesCaption: true
        ).html
    }

    /// "november 2026" from `2026-11`.
    private func said(_ month: String) -> String {
        guard let day = Day("\(month)-01") else { return month }
        return "\(texts.days.months[day.month - 1]) \(day.year)"
    }

    private var meaning: HTML {
        let lines = words.meaningWords.map { HTML("<p>\($0)</p>") }
        return PageSection(words.meaning, content: HTML.join(lines)).html
    }
}

extension SafeCount {
    /// The number, or the words for one that is not shown.
    func said(orElse words: String) -> String {
        switch self {
        case .exactly(let count): String(count)
        case .hidden: words
        }
    }

    var number: Int? { if case .exactly(let count) = self { count } else { nil } }
}
