import Domain
import HTML
import Hummingbird
import UseCases

/// GET  /families/:family/mapping/:mapping/round             what can be done with a round
/// POST /families/:family/mapping/:mapping/round/last-day    moves its last day
/// POST /families/:family/mapping/:mapping/round/end         ends it, or opens it again
/// POST /families/:family/mapping/:mapping/round/ask         asks somebody who came later
/// POST /families/:family/mapping/:mapping/round/number      says which round it is
struct RoundRoutes {
    let files: CaseFiles
    let questionnaires: Questionnaires
    let clock: Clock

    private var desk: RoundDesk {
        RoundDesk(files: files, questionnaires: questionnaires, clock: clock)
    }

    func add(to group: RouterGroup<SignedInContext>) {
        group.get("families/:family/mapping/:mapping/round", use: see)
        group.post("families/:family/mapping/:mapping/round/last-day", use: move)
        group.post("families/:family/mapping/:mapping/round/end", use: end)
        group.post("families/:family/mapping/:mapping/round/ask", use: ask)
        group.post("families/:family/mapping/:mapping/round/number", use: number)
    }

    private func see(_ request: Request, _ context: SignedInContext) async throws -> Response {
        let done = request.uri.queryParameters["done"].flatMap {
            RoundPage.Done(rawValue: String($0))
        }
        return try await desk.page(of: try context.id("mapping"), context, done: done)
    }

    private func move(_ request: Request, _ context: SignedInContext) async throws -> Response {
        var form = FormReader(try await request.form(), context.texts)
        let from = try Day(form.fields["from"]).orRefused()
        let why = form.optionalWords("move-why")
        guard let day = form.day("new-due"), form.faults.isEmpty else {
            return try await again(form, context)
        }
        do {
            try await MoveLastDay(files)(
                try context.id("mapping"), from: from, to: day, why: why,
                in: try context.family, by: context.caller)
        } catch let fault as RoundFault {
            form.fail("new-due", say(fault, context))
            return try await again(form, context)
        } catch is Stale {
            form.fail("new-due", context.texts.assessment.rounds.movedElsewhere)
            return try await again(form, context)
        }
        return try back(.moved, context)
    }

    private func end(_ request: Request, _ context: SignedInContext) async throws -> Response {
        let form = FormReader(try await request.form(), context.texts)
        let isEnded = form.fields["ended"] == "yes"
        try await EndRound(files)(
            try context.id("mapping"), isEnded: isEnded, in: try context.family,
            by: context.caller)
        return try back(isEnded ? .ended : .opened, context)
    }

    private func ask(_ request: Request, _ context: SignedInContext) async throws -> Response {
        var form = FormReader(try await request.form(), context.texts)
        do {
            try await AskLaterMember(files, questionnaires)(
                try form.id("person"), in: try context.id("mapping"), of: try context.family,
                by: context.caller)
        } catch let fault as RoundFault {
            form.fail("person", say(fault, context))
            return try await again(form, context)
        }
        return try back(.asked, context)
    }

    private func number(_ request: Request, _ context: SignedInContext) async throws -> Response {
        var form = FormReader(try await request.form(), context.texts)
        let from = try Int(form.fields["from"]).orRefused()
        let typed = form.fields["round-number"].filter { !$0.isWhitespace }
        do {
            try await CorrectRoundNumber(files)(
                try context.id("mapping"), from: from, to: Int(typed) ?? -1,
                in: try context.family, by: context.caller)
        } catch let fault as RoundFault {
            form.fail("round-number", say(fault, context))
            return try await again(form, context)
        }
        return try back(.numbered, context)
    }

    private func again(_ form: FormReader, _ context: SignedInContext) async throws -> Response {
        try await desk.page(of: try context.id("mapping"), context, form: form.state)
    }

    private func back(_ done: RoundPage.Done, _ context: SignedInContext) throws -> Response {
        let path = Paths.round(try context.family, try context.id("mapping"))
        return Reply.see(path.with("done", done.rawValue))
    }

    private func say(_ fault: RoundFault, _ context: SignedInContext) -> String {
        let texts = context.texts.assessment
        return switch fault {
        case .inThePast: texts.waves.inThePast
        case .tooFarAhead(let day):
            texts.rounds.tooFarAhead(context.texts.days.say(day, on: clock.today))
        case .nothingToAsk: texts.waves.nothingToAsk
        case .impossibleRound:
            texts.rounds.impossibleNumber(BatteryRules.rounds.upperBound)
        }
    }
}

/// Shows what can be done with a round to who may do it.
struct RoundDesk {
    let files: CaseFiles
    let questionnaires: Questionnaires
    let clock: Clock

    /// - Throws: `Refused` also for a round that is not there.
    func page(
        of id: MappingID, _ context: SignedInContext, form: FormState = .blank,
        done: RoundPage.Done? = nil
    ) async throws -> Response {
        let rounds = try await SeeMapping(files, questionnaires)(
            context.family, by: context.caller)
        guard rounds.mayStart, let round = rounds.rounds.first(where: { $0.id == id }) else {
            throw Refused()
        }
        let page = RoundPage(
            rounds: rounds, round: round, form: form, done: done, clock: clock,
            context: context)
        return Reply.page(page.page, status: form.status(isStale: false))
    }
}
