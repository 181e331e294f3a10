import Domain

/// One thing in a family's file that was written: as much of it as the access rules must know, and
/// nothing of what it says.
package struct Touched: Hashable, Sendable {
    package let kind: ContentKind
    package let id: String
    package let subject: Subject
    package let area: LifeArea?
    package let hangsOn: [String]

    package init(
        kind: ContentKind, id: String, subject: Subject, area: LifeArea?, hangsOn: [String]
    ) {
        self.kind = kind
        self.id = id
        self.subject = subject
        self.area = area
        self.hangsOn = hangsOn
    }

    init<Item: CaseItem>(_ item: Item) {
        self.init(
            kind: Item.kind, id: item.id.text, subject: item.subject, area: item.area,
            hangsOn: item.hangsOn)
    }
}

/// What one open file wrote, each thing as it was found and as it is now: who could see it before
/// has something to see too. A class, because every shelf of the file adds to it.
final class Touches {
    private(set) var all: Set<Touched> = []
    private var found: [String: Touched] = [:]

    func found<Item: CaseItem>(_ item: Item) { found[item.id.text] = Touched(item) }

    func wrote<Item: CaseItem>(_ item: Item) {
        if let before = found[item.id.text] { all.insert(before) }
        all.insert(Touched(item))
    }

    /// What every one of the family has in common: its name, its phase, its coordinator.
    func wrote(_ family: Family) {
        all.insert(
            Touched(
                kind: .household, id: family.id.text, subject: .family, area: nil, hangsOn: []))
    }
}
