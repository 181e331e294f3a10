import Domain
import HTML
import UseCases

/// Who has looked and what was changed, day by day, in plain words.
struct LogPage {
    let log: AccessLog
    let days: [LogDay]
    let context: SignedInContext

    private var texts: Texts { context.texts }

    var page: SitePage {
        let title = texts.places.name(of: .log, for: context.account.role)
        let head = PageHead(title, lead: texts.log.lead(context.account.role.isFamily))
        return FamilyPage.page(
            log.family.id, at: .log, title: title,
            main: HTML("\(head)\(list)\(older)\(about)"), in: context)
    }

    private var list: HTML {
        days.isEmpty
            ? EmptyState(texts.log.empty, hint: texts.log.emptyHint).html
            : HTML.join(days.map(section))
    }

    private func section(_ day: LogDay) -> HTML {
        let refused = HTML("<p class=\"quiet\">\(texts.log.refused(day.refused))</p>")
        return PageSection(
            said(day.day),
            content: HTML(
                """
                \(part(texts.log.changed, day.changes))\(part(texts.log.looked, day.looks))\
                \(day.refused == 0 ? .empty : refused)
                """)
        ).html
    }

    private func said(_ day: Day) -> String {
        let said = texts.days.say(day, on: log.today)
        return said.prefix(1).uppercased() + said.dropFirst()
    }

    private func part(_ title: String, _ lines: [LogLine]) -> HTML {
        guard !lines.isEmpty else { return .empty }
        return HTML("<h3>\(title)</h3>\(ItemList(lines.map(item)))")
    }

    private func item(_ line: LogLine) -> ListItem {
        ListItem(who(line), sentence: line.acts.map(clause).joined(separator: " "))
    }

    private func who(_ line: LogLine) -> String {
        if line.account == context.account.id { return texts.log.you }
        let account = log.accounts[line.account]
        let service = account?.service.flatMap { log.helpers[$0]?.name.text }
        return texts.log.person(
            account?.name.text ?? texts.log.somebody, service ?? texts.log.role(line.role))
    }

    private func clause(_ times: LogLine.Times) -> String {
        let clause = Act(rawValue: times.act).map(texts.log.act) ?? texts.log.someAct
        return texts.log.times(clause, times.count)
    }

    /// Said only when the log goes further back than this page.
    private var older: HTML {
        guard log.entries.count >= AccessLog.most else { return .empty }
        return HTML("<p class=\"quiet\">\(texts.log.newest(log.entries.count))</p>")
    }

    private var about: HTML {
        let lines = texts.log.aboutWords.map { HTML("<p>\($0)</p>") }
        return PageSection(texts.log.about, content: HTML.join(lines)).html
    }
}
