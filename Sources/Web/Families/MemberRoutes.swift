import Domain
import HTML
import Hummingbird
import UseCases

/// GET  /families/:family/members             who belongs to the family, and who lives where
/// POST /families/:family/members             adds a member
/// GET  /families/:family/members/:person     what is written about a member, to correct it
/// POST /families/:family/members/:person     corrects it
/// POST /families/:family/members/:person/sign-in       lets the member sign in
/// POST /families/:family/members/:person/sign-in/end   ends that
struct MemberRoutes {
    let files: CaseFiles
    let ids: Identifiers
    let clock: Clock

    func add(to group: RouterGroup<SignedInContext>) {
        let members = group.group("families/:family/members")
        members.get(use: list)
        members.post(use: addMember)
        members.get(":person", use: show)
        members.post(":person", use: correct)
        members.post(":person/sign-in", use: letIn)
        members.post(":person/sign-in/end", use: endSignIn)
    }

    private func list(_ request: Request, _ context: SignedInContext) async throws -> Response {
        try await MembersReply(files: files, ids: ids)
            .page(context, isSaved: SavedNotice.isIn(request))
    }

    private func addMember(
        _ request: Request, _ context: SignedInContext
    ) async throws -> Response {
        var form = FormReader(try await request.form(), context.texts)
        guard let person = form.person(try form.id("person"), today: clock.today) else {
            return try await MembersReply(files: files, ids: ids).page(context, form.state)
        }
        let family = try context.family
        try await AddMember(files)(person, to: family, by: context.caller)
        return Reply.see(SavedNotice.path(Paths.members(family)))
    }

    private func show(_ request: Request, _ context: SignedInContext) async throws -> Response {
        try await page(context)
    }

    private func correct(
        _ request: Request, _ context: SignedInContext
    ) async throws -> Response {
        var form = FormReader(try await request.form(), context.texts)
        let read = form.person(
            try context.id("person"), edition: try form.edition(), today: clock.today)
        guard let person = read else { return try await page(context, form.state) }
        let family = try context.family
        do {
            try await CorrectMember(files)(person, in: family, by: context.caller)
        } catch is Stale {
            return try await page(context, form.state, isStale: true)
        }
        return Reply.see(SavedNotice.path(Paths.members(family)))
    }

    private func letIn(_ request: Request, _ context: SignedInContext) async throws -> Response {
        var form = FormReader(try await request.form(), context.texts)
        let person: PersonID = try context.id("person")
        do {
            _ = try await ids.writing(try form.id("account")) { account in
                try await LetSignIn(files)(
                    person, as: account, in: context.family, by: context.caller)
            }
        } catch let fault as SignInFault {
            form.fail("number", context.texts.accounts.signInFault(fault))
            return try await page(context, form.faultsAlone)
        }
        return Reply.see(Paths.member(try context.family, person).at("sign-in"))
    }

    private func endSignIn(
        _ request: Request, _ context: SignedInContext
    ) async throws -> Response {
        let person: PersonID = try context.id("person")
        try await EndSignIn(files)(person, in: context.family, by: context.caller)
        return Reply.see(Paths.member(try context.family, person).at("sign-in"))
    }

    private func page(
        _ context: SignedInContext, _ form: FormState = .blank, isStale: Bool = false
    ) async throws -> Response {
        let household = try await SeeMembers(files)(context.family, by: context.caller)
        let id: PersonID = try context.id("person")
        guard household.mayChange, let person = household.members.first(where: { $0.id == id })
        else { throw Refused() }
        let page = MemberPage(
            person: person, household: household, form: form, isStale: isStale,
            account: ids.next(), context: context)
        return Reply.page(page.page, status: form.status(isStale: isStale))
    }
}
