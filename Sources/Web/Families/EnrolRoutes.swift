import Domain
import HTML
import Hummingbird
import UseCases

/// GET  /families/new     the form for taking a family in
/// POST /families         takes it in, and goes on to its members
struct EnrolRoutes {
    let files: CaseFiles
    let ids: Identifiers
    let clock: Clock

    func add(to group: RouterGroup<SignedInContext>) {
        group.get("families/new", use: blank)
        group.post("families", use: enrol)
    }

    private func blank(_ request: Request, _ context: SignedInContext) async throws -> Response {
        let start = [
            "id": ids.next(Family.self).text, "person": ids.next(Person.self).text,
            "from": clock.today.text,
        ]
        return try await page(context, .starting(start))
    }

    private func enrol(_ request: Request, _ context: SignedInContext) async throws -> Response {
        var form = FormReader(try await request.form(), context.texts)
        let id: FamilyID = try form.id("id")
        let name = form.name("name")
        let enrolment = form.enrolment()
        let person = form.person(try form.id("person"), today: clock.today)
        guard let name, let enrolment, let person else {
            return try await page(context, form.state)
        }
        try await EnrolFamily(files)(
            id, called: name, enrolment: enrolment, first: person, by: context.caller)
        return Reply.see(SavedNotice.path(Paths.members(id)))
    }

    private func page(_ context: SignedInContext, _ form: FormState) async throws -> Response {
        try await EnrolFamily(files).open(by: context.caller)
        let page = EnrolPage(form: form, today: clock.today, context: context)
        return Reply.page(page.page, status: form.status(isStale: false))
    }
}

extension FormReader {
    fileprivate mutating func enrolment() -> Enrolment? {
        let referral: ReferralSource? = choice("referral")
        let reason = words("reason")
        let from = day("from")
        guard let referral, let reason, let from else { return nil }
        return Enrolment(on: from, reason: reason, referredBy: referral)
    }
}
