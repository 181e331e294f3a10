/// A place where members live, by the name the family uses ("Hos mamma"). No address is kept.
package struct Home: CaseItem, Equatable {
    package static let kind = ContentKind.household

    package let id: HomeID
    package var name: Name
    package var edition: Int

    package init(id: HomeID, name: Name, edition: Int = 1) {
        self.id = id
        self.name = name
        self.edition = edition
    }

    package var subject: Subject { .family }
    package var area: LifeArea? { nil }
}
