import Domain
import HTML
import UseCases

/// The lines of a plan that a receiver would see more, or no longer.
struct SeenLines {
    let gained: [PlanSnapshot.Line]
    let lost: [PlanSnapshot.Line]
    private let texts: Texts

    init(_ change: ConsentChange, _ texts: Texts) {
        let before = PlanSnapshot(of: change.before.plan).asHelpersRead
        let after = PlanSnapshot(of: change.after.plan).asHelpersRead
        var (gained, lost): ([PlanSnapshot.Line], [PlanSnapshot.Line]) = ([], [])
        for change in PlanDifference(from: before, to: after).changes {
            switch change {
            case .added(let line): gained.append(line)
            case .removed(let line): lost.append(line)
            case .changed(let old, let new) where new.names > old.names: gained.append(new)
            case .changed(let old, _): lost.append(old)
            }
        }
        self.gained = gained
        self.lost = lost
        self.texts = texts
    }

    func section(_ title: String, _ lines: [PlanSnapshot.Line]) -> HTML {
        guard !lines.isEmpty else { return .empty }
        return PageSection(
            title, content: HTML("<ul class=\"items\">\(lines.map(item))</ul>")
        ).html
    }

    private func item(_ line: PlanSnapshot.Line) -> HTML {
        let words =
            line.sort == .action
            ? HTML("<p>\(line.words)</p>") : FamilyQuote(line.words).html
        let area = line.area.flatMap(LifeArea.init).map(texts.shared.area)
        let rest = [line.about, area, line.who].compactMap { $0 }.joined(separator: " – ")
        return HTML(
            """
            <li class="item"><div class="item-words"><p class="quiet">\
            \(texts.plan.sortOf(line.sort))</p>\(words)<p class="quiet">\(rest)</p></div></li>
            """)
    }
}

extension PlanSnapshot {
    /// Without what is over: helpers are shown what is going on.
    fileprivate var asHelpersRead: PlanSnapshot {
        let over = Set(lines.filter { ["met", "reached"].contains($0.status) }.map(\.id))
        return PlanSnapshot(
            lines: lines.filter { line in
                !over.contains(line.id) && !(line.under.map(over.contains) ?? false)
            })
    }
}

extension PlanSnapshot.Line {
    /// How many of its names can be read.
    fileprivate var names: Int { [about, who].compactMap { $0 }.count }
}
