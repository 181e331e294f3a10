import Domain
import HTML
import Hummingbird
import UseCases

/// Answers with the page of a family's members and homes.
struct MembersReply {
    let files: CaseFiles
    let ids: Identifiers

    func page(
        _ context: SignedInContext, _ form: FormState = .blank, isStale: Bool = false,
        isSaved: Bool = false
    ) async throws -> Response {
        let household = try await SeeMembers(files)(context.family, by: context.caller)
        if !form.faults.isEmpty, !household.mayChange { throw Refused() }
        var form = form
        form.start = [
            "person": ids.next(Person.self).text, "relation": ids.next(Relation.self).text,
            "residence": ids.next(Residence.self).text, "new-home": ids.next(Home.self).text,
            "moved": household.today.text,
        ]
        let page = MembersPage(
            household: household, form: form, isStale: isStale, isSaved: isSaved,
            context: context)
        return Reply.page(page.page, status: form.status(isStale: isStale))
    }
}
