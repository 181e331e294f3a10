import Domain
import HTML
import Hummingbird
import UseCases

/// POST /families/:family/phase   moves the family on to another phase
struct PhaseRoutes {
    let files: CaseFiles
    let ids: Identifiers

    func add(to group: RouterGroup<SignedInContext>) {
        group.post("families/:family/phase", use: change)
    }

    private func change(_ request: Request, _ context: SignedInContext) async throws -> Response {
        var form = FormReader(try await request.form(), context.texts)
        let phase: FamilyPhase? = form.choice("family-phase")
        let edition = try form.edition()
        guard let phase else {
            return try await MembersReply(files: files, ids: ids).page(context, form.state)
        }
        let family = try context.family
        try await ChangePhase(files)(family, to: phase, edition: edition, by: context.caller)
        return Reply.see(SavedNotice.path(Paths.members(family)))
    }
}
