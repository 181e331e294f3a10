/// A municipality that uses Veven. Walls stand between municipalities in one installation.
package struct Municipality: Sendable, Equatable {
    package let id: MunicipalityID
    package let name: Name

    package init(id: MunicipalityID, name: Name) {
        self.id = id
        self.name = name
    }
}
