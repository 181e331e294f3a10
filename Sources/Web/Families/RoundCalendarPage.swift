import Domain
import HTML
import UseCases

/// The rounds of all of a coordinator's families over the twelve months to come, as a plain table
/// that prints.
struct RoundCalendarPage {
    let families: [FamilyRounds]
    let context: SignedInContext

    private var texts: RoundTexts { context.texts.assessment.rounds }

    var page: SitePage {
        let rail = CoordinatorRail(families: families.map(\.family), texts: context.texts)
        let head = PageHead(
            texts.calendar, lead: texts.calendarLead,
            back: BackLink(context.texts.today.title, to: Paths.today))
        return SitePage(
            frame: Frames.signedIn(
                context, places: rail.rail(at: Paths.roundCalendar), back: Paths.roundCalendar),
            title: texts.calendar, main: HTML("\(head)\(table)\(without)"))
    }

    private var rows: [(day: RoundDay, of: FamilyRounds)] {
        families.flatMap { family in family.days.map { (day: $0, of: family) } }
            .sorted { $0.day.day < $1.day.day }
    }

    private var table: HTML {
        guard !rows.isEmpty else { return HTML("<p class=\"quiet\">\(texts.noDays)</p>") }
        return DataTable(
            caption: texts.calendar,
            columns: [texts.day, texts.family, texts.whatHappens].map { TableColumn($0) },
            rows: rows.map(row), hidesCaption: true
        ).html
    }

    private func row(_ row: (day: RoundDay, of: FamilyRounds)) -> [HTML] {
        let family = row.of.family
        let link = HTML("<a href=\"\(Paths.mapping(family.id))\">\(family.chosenName.text)</a>")
        return [HTML(text: context.texts.days.full(row.day.day)), link, HTML(text: what(row))]
    }

    private func what(_ row: (day: RoundDay, of: FamilyRounds)) -> String {
        let passed = row.day.day < row.of.today ? " (\(texts.passed))" : ""
        return switch row.day.what {
        case .lastDay: texts.lastDay
        case .expected(let round, let isYear): texts.expected(round, isYear) + passed
        }
    }

    /// Families that the table has no day for, and why.
    private var without: PageSection? {
        let left = families.filter { $0.days.isEmpty }
        guard !left.isEmpty else { return nil }
        let items = left.map {
            ListItem(
                $0.family.chosenName.text,
                sentence: $0.hasRounds ? texts.noRhythm : texts.notYetAsked,
                to: Paths.mapping($0.family.id))
        }
        return PageSection(
            texts.without, id: "without", content: ItemList(items, label: texts.without).html)
    }
}
