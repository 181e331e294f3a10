import Domain
import Instruments
import Storage
import TestSupport
import Testing
import UseCases

/// What is worked out of a municipality's own questionnaires is never another's, nor yesterday's.
struct CatalogueMemoryTests {
    private static func question(_ words: String) -> Form {
        var item = FormItem("1", .choice, Wording(words))
        item.options = [FormOption(.coding(Coding("ja"))), FormOption(.coding(Coding("nei")))]
        return Form(id: "felles", version: "1", language: "nb", title: Wording("A"), items: [item])
    }

    private let use = ImportedUse.own(
        OwnQuestionnaire(
            area: .mind, who: .adult, from: 18, to: nil, minutes: 1, counting: .none))

    /// Brings the form and gives what a family's profile then says of the question.
    private func words(
        _ words: String, in stage: CatalogueStage, _ questionnaires: Questionnaires
    ) async throws -> String? {
        try await BringQuestionnaire(stage.municipal(), catalog: questionnaires.catalog)(
            CatalogueMemoryTests.question(words), for: use, safety: nil, by: stage.admin.caller)
        let profile = try await SeeProfile(stage.files())(
            stage.family.id, by: stage.vault.coordinator.caller)
        let here = profile.catalogue(questionnaires)
        let again = profile.catalogue(questionnaires)
        #expect(here.texts("own-felles", .nb) == again.texts("own-felles", .nb))
        return here.form("own-felles")?.item("1")?.wording?.text
    }

    @Test func `a newer number is asked at once, and each municipality has its own`() async throws {
        let questionnaires = Questionnaires(
            catalog: try Catalog.shipped(), memory: BroughtMemory())
        let (one, other) = (try await CatalogueStage(), try await CatalogueStage())
        #expect(try await words("Første", in: one, questionnaires) == "Første")
        #expect(try await words("Annen kommune", in: other, questionnaires) == "Annen kommune")
        #expect(try await words("Andre", in: one, questionnaires) == "Andre")
        #expect(try await words("Første", in: one, questionnaires) == "Første")
    }
}
