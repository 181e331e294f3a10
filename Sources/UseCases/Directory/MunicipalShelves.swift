import Domain

/// The stores of one municipality: its directory and its figures, never a family's content.
package protocol MunicipalShelves {
    var municipality: Municipality { get }
    func services() throws -> [Service]
    /// Everyone who works here; families' accounts are not among them.
    func staff() throws -> [Account]
    func insert(_ account: Account) throws
    func insert(_ service: Service) throws
    /// Counts over all families, made by the database.
    func figures(on day: Day) throws -> RawFigures
}
