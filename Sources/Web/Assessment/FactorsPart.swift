import Domain
import HTML
import UseCases

/// What weighs and what carries, on the profile: a picture by area and member, and the same in words
/// beneath.
struct FactorsPart {
    let profile: FamilyProfile
    let context: SignedInContext

    private var texts: Texts { context.texts }
    private var words: FactorTexts { texts.assessment.results.factors }
    private var holding: [Factor] { profile.factors.filter(\.holds) }
    private var summary: String {
        let weighing = holding.count { $0.leaning == .risk }
        return words.summary(weighing, holding.count - weighing)
    }
    private var areas: [LifeArea] {
        LifeArea.allCases.filter { area in holding.contains { $0.lifeArea == area } }
    }

    var html: HTML {
        let link = LinkButton(words.open, to: Paths.factors(profile.family.id), kind: .quiet)
        let content =
            holding.isEmpty ? HTML("<p>\(words.empty)</p>") : HTML("\(picture)\(table)")
        return PageSection(words.title, id: "factors", content: content, action: link.html).html
    }

    /// Whom something is said about; the family as a whole first.
    private var columns: [Column] {
        let family = Column(name: texts.shared.wholeFamily) { $0.subject.person == nil }
        let people = profile.known.map { person in
            Column(name: profile.known.called(person)) { $0.subject.person == person.id }
        }
        return ([family] + people).filter { holding.contains(where: $0.holds) }
    }

    private var picture: BalanceGrid {
        let columns = columns
        return BalanceGrid(
            title: words.balance, summary: summary, members: columns.map(\.name),
            rows: areas.map { area in
                BalanceGridRow(
                    area: Area(area), name: texts.shared.area(area),
                    cells: columns.map { cell(area, $0) })
            },
            words: BalanceWords(
                areas: texts.assessment.areas, weighs: words.weighs, carries: words.carries))
    }

    private func cell(_ area: LifeArea, _ column: Column) -> BalanceGridCell {
        let here = holding.filter { $0.lifeArea == area && column.holds($0) }
        let weighing = here.count { $0.leaning == .risk }
        return BalanceGridCell(weighing: weighing, carrying: here.count - weighing)
    }

    private var table: HTML {
        let says = FactorWords(settings: profile.settings, texts: texts)
        let findings = texts.assessment.results.findings
        let rows = areas.flatMap { area in
            columns.compactMap { column in row(area, column, says) }
        }
        let table = DataTable(
            caption: words.balance,
            columns: [
                TableColumn(texts.assessment.areas), TableColumn(findings.who),
                TableColumn(words.weighs), TableColumn(words.carries),
            ], rows: rows, hidesCaption: true)
        return Unfold(findings.factorsTable, content: table.html).html
    }

    private func row(_ area: LifeArea, _ column: Column, _ says: FactorWords) -> [HTML]? {
        let here = holding.filter { $0.lifeArea == area && column.holds($0) }
        guard !here.isEmpty else { return nil }
        let sides = [FactorLeaning.risk, .protective].map { leaning in
            HTML(
                text: here.filter { $0.leaning == leaning }.map(says.whole)
                    .joined(separator: "; "))
        }
        return [HTML(text: texts.shared.area(area)), HTML(text: column.name)] + sides
    }

    private struct Column {
        let name: String
        let holds: (Factor) -> Bool
    }
}
