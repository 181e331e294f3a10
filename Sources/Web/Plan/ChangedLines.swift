import Domain
import HTML
import UseCases

/// What differs between two plans: what is new, what reads differently, what was taken out.
struct ChangedLines {
    let changes: [PlanDifference.Change]
    /// What the two plans are called.
    let first: String
    let second: String
    let today: Day
    let texts: Texts

    var html: HTML {
        let added = changes.compactMap { if case .added(let line) = $0 { line } else { nil } }
        let removed = changes.compactMap { if case .removed(let line) = $0 { line } else { nil } }
        let changed = changes.compactMap { change in
            if case .changed(let old, let new) = change { item(old, new) } else { nil }
        }
        return HTML(
            """
            \(section(texts.plan.added, added.map(item)))\
            \(section(texts.plan.changedLine, changed))\
            \(section(texts.plan.removed, removed.map(item)))
            """)
    }

    private func section(_ title: String, _ items: [HTML]) -> HTML {
        guard !items.isEmpty else { return .empty }
        return PageSection(title, content: HTML("<ul class=\"items\">\(items)</ul>")).html
    }

    private func item(_ line: PlanSnapshot.Line) -> HTML {
        item(sort: line.sort, HTML("\(words(line))<p class=\"quiet\">\(rest(of: line))</p>"))
    }

    private func item(sort: PlanSnapshot.Sort, _ content: HTML) -> HTML {
        HTML(
            """
            <li class="item"><div class="item-words"><p class="quiet">\(texts.plan.sortOf(sort))\
            </p>\(content)</div></li>
            """)
    }

    /// Both wordings when the words changed; else the words once and a line for what moved.
    private func item(_ old: PlanSnapshot.Line, _ new: PlanSnapshot.Line) -> HTML {
        let reads = (old.words, old.about, old.area) == (new.words, new.about, new.area)
        let moved = moves(old, new).map { HTML("<p>\($0)</p>") }
        if reads { return item(sort: new.sort, HTML("\(words(new))\(moved)")) }
        return item(
            sort: new.sort,
            HTML(
                """
                <div class="compared-sides">\(side(first, old))\(side(second, new))</div>\(moved)
                """))
    }

    private func side(_ name: String, _ line: PlanSnapshot.Line) -> HTML {
        HTML(
            """
            <div class="compared-side"><p class="quiet">\(name)</p>\(words(line))\
            <p class="quiet">\(about(line))</p></div>
            """)
    }

    /// The date, how it stands and who does it, as far as they moved.
    private func moves(_ old: PlanSnapshot.Line, _ new: PlanSnapshot.Line) -> [String] {
        let plan = texts.plan
        return [
            old.due == new.due ? nil : plan.newDate(day(new.due), day(old.due)),
            old.status == new.status
                ? nil : plan.newStanding(standing(new), plan.statusWord(old.status)),
            old.who == new.who ? nil : new.who.map { plan.newWho($0, old.who ?? "–") },
        ].compactMap { $0 }
    }

    /// A need or a goal that is open has no word of its own; here it is open again.
    private func standing(_ line: PlanSnapshot.Line) -> String {
        let again = line.sort == .need ? texts.plan.needAgain : texts.plan.active
        return texts.plan.statusWord(line.status) ?? again
    }

    private func day(_ text: String?) -> String {
        text.flatMap { Day($0) }.map { texts.days.say($0, on: today) } ?? texts.plan.noDate
    }

    /// The family's words as such; help in plain letters.
    private func words(_ line: PlanSnapshot.Line) -> HTML {
        line.sort == .action
            ? HTML("<p>\(line.words)</p>") : FamilyQuote(line.words).html
    }

    private func about(_ line: PlanSnapshot.Line) -> String {
        let area = line.area.flatMap(LifeArea.init).map(texts.shared.area)
        return [line.about, area].compactMap { $0 }.joined(separator: " – ")
    }

    private func rest(of line: PlanSnapshot.Line) -> String {
        let due = line.due.flatMap { Day($0) }.map { texts.plan.by(texts.days.full($0)) }
        let more = [line.who, due, texts.plan.statusWord(line.status)].compactMap { $0 }
        return ([about(line)] + more).filter { !$0.isEmpty }.joined(separator: " – ")
    }
}
