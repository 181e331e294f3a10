import Domain
import HTML
import Hummingbird
import Instruments
import UseCases

/// POST /families/:family/findings          makes a need of a finding with one press
/// POST /families/:family/findings/undo     takes that back
struct FindingRoutes {
    let files: CaseFiles
    let questionnaires: Questionnaires
    let ids: Identifiers

    func add(to group: RouterGroup<SignedInContext>) {
        group.post("families/:family/findings", use: make)
        group.post("families/:family/findings/undo", use: undo)
    }

    private func make(_ request: Request, _ context: SignedInContext) async throws -> Response {
        let form = FormReader(try await request.form(), context.texts)
        let family = try context.family
        let found = try await NeedRoutes.found(
            form.fields["finding"], files, questionnaires, context
        ).found
        let need = try await MakeNeed(files)(
            ids.next(), of: found.finding, found.draft(context.texts), in: family,
            by: context.caller)
        return Reply.see(FindingPaths.page(of: found.finding, in: family, made: need))
    }

    private func undo(_ request: Request, _ context: SignedInContext) async throws -> Response {
        let form = FormReader(try await request.form(), context.texts)
        let family = try context.family
        let finding = try await MakeNeed(files).undo(
            try form.id("need"), edition: form.edition(), in: family, by: context.caller)
        return Reply.see(FindingPaths.page(of: finding, in: family))
    }
}

/// Where findings stand.
enum FindingPaths {
    static func make(_ family: FamilyID) -> Path { Paths.family(family, "findings") }
    static func undo(_ family: FamilyID) -> Path { Paths.family(family, "findings", "undo") }

    /// The form of a need that starts from a finding.
    static func form(_ family: FamilyID, _ key: String) -> Path {
        Paths.needs(family).with("finding", key)
    }

    /// The page that a finding stands on, at its place.
    static func page(
        of finding: Finding, in family: FamilyID, made need: NeedID? = nil
    ) -> Path {
        let path =
            switch finding.sort {
            case .area, .scale, .worse, .voices: Paths.profile(family)
            case .factor: Paths.factors(family)
            case .alert: Paths.mapping(family)
            }
        let told = need.map { path.with("made", $0.text) } ?? path
        return told.at(anchor(finding.key))
    }

    /// The identity of the place on its page.
    static func anchor(_ key: String) -> String { key.replacing(":", with: "-") }
}
