import Domain
import HTML
import Hummingbird
import UseCases

/// GET  /families/:family/mapping/:mapping/:person/decline?voice=…     what one does not wish to answer
/// POST /families/:family/mapping/:mapping/:person/decline?voice=…     says so, or takes it back
/// GET  /families/:family/mapping/:mapping/:person/remind?voice=…      what to say to somebody
/// POST /families/:family/mapping/:mapping/:person/remind?voice=…      notes that somebody was reminded
/// POST /families/:family/mapping/:mapping/:person/remind/back?voice=… takes that note back
struct WaitingRoutes {
    let files: CaseFiles
    let questionnaires: Questionnaires
    let clock: Clock

    func add(to group: RouterGroup<SignedInContext>) {
        let person = "families/:family/mapping/:mapping/:person"
        group.get(RouterPath("\(person)/decline"), use: seeDecline)
        group.post(RouterPath("\(person)/decline"), use: decline)
        group.get(RouterPath("\(person)/remind"), use: seeReminder)
        group.post(RouterPath("\(person)/remind"), use: remind)
        group.post(RouterPath("\(person)/remind/back"), use: takeBack)
    }

    private func seeDecline(
        _ request: Request, _ context: SignedInContext
    ) async throws -> Response {
        try await declinePage(request, context, .blank)
    }

    private func declinePage(
        _ request: Request, _ context: SignedInContext, _ form: FormState
    ) async throws -> Response {
        let open = try await open(request, context)
        let page = DeclinePage(
            rounds: open.rounds, round: open.round, waited: open.waited, form: form,
            done: request.uri.queryParameters["done"].map(String.init), context: context)
        return Reply.page(page.page, status: form.status(isStale: false))
    }

    private func decline(_ request: Request, _ context: SignedInContext) async throws -> Response {
        var form = FormReader(try await request.form(), context.texts)
        let waited = try waited(request, context)
        let what = form.fields["decline-what"]
        guard !what.isEmpty else {
            form.fail("decline-what", context.texts.faults.noChoice)
            return try await declinePage(request, context, form.state)
        }
        let declines = form.fields["back"] != "yes"
        let mapping: MappingID = try context.id("mapping")
        let family = try context.family
        let draft = DeclineRound.Draft(
            mapping, about: waited.person, as: waited.voice,
            to: what == DeclinePage.everything ? nil : what)
        try await DeclineRound(files)(draft, declines: declines, in: family, by: context.caller)
        let path = Paths.decline(family, mapping, waited)
        return Reply.see(path.with("done", declines ? "yes" : "back"))
    }

    private func seeReminder(
        _ request: Request, _ context: SignedInContext
    ) async throws -> Response {
        let open = try await open(request, context)
        guard open.rounds.mayStart else { throw Refused() }
        let page = ReminderPage(
            rounds: open.rounds, round: open.round, waited: open.waited,
            done: request.uri.queryParameters["done"].map(String.init), clock: clock,
            context: context)
        return Reply.page(page.page)
    }

    private func remind(_ request: Request, _ context: SignedInContext) async throws -> Response {
        let waited = try waited(request, context)
        let mapping: MappingID = try context.id("mapping")
        let family = try context.family
        try await NoteReminder(files)(waited, in: mapping, of: family, by: context.caller)
        return Reply.see(Paths.remind(family, mapping, waited).with("done", "yes"))
    }

    private func takeBack(_ request: Request, _ context: SignedInContext) async throws -> Response {
        let form = FormReader(try await request.form(), context.texts)
        let waited = try waited(request, context)
        let mapping: MappingID = try context.id("mapping")
        let family = try context.family
        let at = try Int(form.fields["at"]).orRefused()
        try await TakeBackReminder(files)(
            waited, at: Instant(milliseconds: at), in: mapping, of: family, by: context.caller)
        return Reply.see(Paths.remind(family, mapping, waited).with("done", "back"))
    }

    private func waited(_ request: Request, _ context: SignedInContext) throws -> WaitedFor {
        let named = request.uri.queryParameters["voice"].map(String.init) ?? Voice.own.rawValue
        return WaitedFor(try context.id("person"), try Voice(rawValue: named).orRefused())
    }

    /// - Throws: `Refused` for any but the newest round, and what the reader could not answer.
    private func open(
        _ request: Request, _ context: SignedInContext
    ) async throws -> (rounds: MappingRounds, round: Mapping, waited: WaitedFor) {
        let rounds = try await SeeMapping(files, questionnaires)(
            context.family, by: context.caller)
        let waited = try waited(request, context)
        let id: MappingID = try context.id("mapping")
        guard let round = rounds.rounds.first, round.id == id, !round.isEnded,
            rounds.asked.contains(where: { $0.isAnswered(by: waited) })
        else { throw Refused() }
        return (rounds, round, waited)
    }
}

extension AskedSheet {
    func isAnswered(by waited: WaitedFor) -> Bool {
        person == waited.person && voice == waited.voice
    }
}
