import Domain
import HTML
import Hummingbird
import UseCases

/// GET  /directory/people/new               the form for somebody who works here
/// POST /directory/people                   adds them
/// GET  /directory/people/:account          what they are and may, to change it
/// POST /directory/people/:account          changes it
/// POST /directory/people/:account/end      ends their access
/// POST /directory/people/:account/resume   takes it up again
struct StaffRoutes {
    let files: MunicipalFiles
    let ids: Identifiers
    /// The employee sign-in providers that the installation knows.
    let issuers: [String]

    func add(to group: RouterGroup<SignedInContext>) {
        let people = group.group("directory/people")
        people.get("new", use: blank)
        people.post(use: addPerson)
        people.get(":account", use: show)
        people.post(":account", use: change)
        people.post(":account/end", use: end)
        people.post(":account/resume", use: resume)
    }

    private func blank(_ request: Request, _ context: SignedInContext) async throws -> Response {
        try await newPage(context, .blank)
    }

    private func addPerson(
        _ request: Request, _ context: SignedInContext
    ) async throws -> Response {
        var form = FormReader(try await request.form(), context.texts)
        let id: AccountID = try form.id("account")
        let draft = try form.staffDraft()
        let identity = form.identity(at: issuers)
        guard let draft, let identity, form.faults.isEmpty else {
            return try await newPage(context, form.state)
        }
        do {
            _ = try await ids.writing(id) { id in
                try await AddStaff(files)(id, draft, signingInAs: identity, by: context.caller)
            }
        } catch let fault as StaffFault {
            form.fail(fault)
            return try await newPage(context, form.state)
        }
        return Reply.see(SavedNotice.path(Paths.directory))
    }

    private func show(_ request: Request, _ context: SignedInContext) async throws -> Response {
        try await page(context)
    }

    private func change(_ request: Request, _ context: SignedInContext) async throws -> Response {
        var form = FormReader(try await request.form(), context.texts)
        let edition = try form.edition()
        guard let draft = try form.staffDraft() else { return try await page(context, form.state) }
        do {
            try await ChangeStaff(files)(
                context.id("account"), edition: edition, draft, by: context.caller)
        } catch let fault as StaffFault {
            form.fail(fault)
            return try await page(context, form.state)
        } catch is Stale {
            return try await page(context, form.state, isStale: true)
        }
        return Reply.see(SavedNotice.path(Paths.directory))
    }

    private func end(_ request: Request, _ context: SignedInContext) async throws -> Response {
        let id: AccountID = try context.id("account")
        do {
            try await EndStaff(files)(id, by: context.caller)
        } catch let fault as StaffFault {
            return try await page(context, refusal: fault)
        }
        return Reply.see(Paths.person(id))
    }

    private func resume(_ request: Request, _ context: SignedInContext) async throws -> Response {
        let id: AccountID = try context.id("account")
        try await TakeUpStaff(files)(id, by: context.caller)
        return Reply.see(SavedNotice.path(Paths.directory))
    }

    private func newPage(
        _ context: SignedInContext, _ form: FormState
    ) async throws -> Response {
        let directory = try await SeeDirectory(files)(by: context.caller)
        var form = form
        form.start = ["account": ids.next(Account.self).text]
        let page = NewStaffPage(
            directory: directory, issuers: issuers, form: form, context: context)
        return Reply.page(page.page, status: form.status(isStale: false))
    }

    private func page(
        _ context: SignedInContext, _ form: FormState = .blank, isStale: Bool = false,
        refusal: StaffFault? = nil
    ) async throws -> Response {
        let directory = try await SeeDirectory(files)(by: context.caller)
        let member = try directory[try context.id("account")].orRefused()
        let page = StaffPage(
            member: member, directory: directory, form: form, isStale: isStale, refusal: refusal,
            context: context)
        let status = refusal == nil ? form.status(isStale: isStale) : .unprocessableContent
        return Reply.page(page.page, status: status)
    }
}
