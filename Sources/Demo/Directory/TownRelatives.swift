import Domain
import Instruments
import UseCases

extension DemoTown {
    /// The health nurse of the cast is related to the first family's father, and has said so.
    package func declareRelatives(through files: MunicipalFiles, catalog: Catalog) async throws {
        let nurse = directory.account(.nurse)
        let father = story(of: 0, catalog).household[.father]?.person
        guard let number = father?.nationalNumber else { return }
        try await DeclareRelatives(files)(number, by: nurse.caller)
    }
}
