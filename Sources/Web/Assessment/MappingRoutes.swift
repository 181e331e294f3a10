import Domain
import HTML
import Hummingbird
import Instruments
import UseCases

/// GET  /families/:family/mapping                              the rounds: who answers what
/// POST /families/:family/mapping                              starts a round
/// GET  /families/:family/mapping/:mapping/:person/safety      whom to talk to now
/// POST /families/:family/alerts/:alert                        says what was done about an alert
struct MappingRoutes {
    let files: CaseFiles
    let questionnaires: Questionnaires
    let ids: Identifiers
    let clock: Clock

    func add(to group: RouterGroup<SignedInContext>) {
        group.get("families/:family/mapping", use: see)
        group.post("families/:family/mapping", use: start)
        group.get("families/:family/mapping/:mapping/:person/safety", use: safety)
        group.post("families/:family/alerts/:alert", use: handle)
    }

    private func see(_ request: Request, _ context: SignedInContext) async throws -> Response {
        let handled: AlertID? = request.uri.queryParameters.get("handled").flatMap { ID($0) }
        return try await page(
            context, in: .answering(request, context), isSaved: SavedNotice.isIn(request),
            handled: handled, made: FindingDesk.made(request),
            isCalledBack: request.uri.queryParameters["called-back"] == "yes")
    }

    private func start(_ request: Request, _ context: SignedInContext) async throws -> Response {
        var form = FormReader(try await request.form(), context.texts)
        let family = try context.family
        let round = try StartedRound(&form)
        guard form.faults.isEmpty else { return try await page(context, starting: form.state) }
        do {
            try await StartMapping(files, questionnaires)(
                round.id, with: round.battery, due: round.due, in: family, by: context.caller)
        } catch let fault as WaveFault {
            let words = context.texts.assessment.waves
            switch fault {
            case .inThePast: form.fail("wave-due", words.inThePast)
            case .startedToday(let round, let due):
                return try await startedToday(round, due, form, context)
            case .nothingToAsk: form.fail("battery", words.nothingToAsk)
            }
            return try await page(context, starting: form.state)
        }
        return Reply.see(Paths.mapping(family))
    }

    /// The round that runs is shown, with the day that was asked for, ready to be moved to.
    private func startedToday(
        _ round: MappingID, _ due: Day?, _ form: FormReader, _ context: SignedInContext
    ) async throws -> Response {
        let words = context.texts.assessment.rounds
        var form = form
        let day = due.map { context.texts.days.say($0, on: clock.today) }
        form.fail("new-due", words.startedToday(day) + words.changeLead)
        let typed = FormState(
            fields: FormFields(["new-due": [form.fields["wave-due"]]]), faults: form.faults)
        let desk = RoundDesk(files: files, questionnaires: questionnaires, clock: clock)
        return try await desk.page(of: round, context, form: typed)
    }

    private func handle(_ request: Request, _ context: SignedInContext) async throws -> Response {
        var form = FormReader(try await request.form(), context.texts)
        let id: AlertID = try context.id("alert")
        let edition = try form.edition()
        guard let words = form.words(AlertsView.field(id)) else {
            return try await page(context, form.state)
        }
        let family = try context.family
        do {
            try await HandleAlert(files)(
                id, edition: edition, words: words, in: family, by: context.caller)
        } catch is Stale {
            return try await page(context, form.state, stale: id)
        }
        return Reply.see(Paths.mapping(family).with("handled", id.text))
    }

    private func page(
        _ context: SignedInContext, _ form: FormState = .blank,
        in language: InstrumentLanguage? = nil, starting: FormState = .blank,
        stale: AlertID? = nil, isSaved: Bool = false, handled: AlertID? = nil,
        made: NeedID? = nil, isCalledBack: Bool = false
    ) async throws -> Response {
        let rounds = try await SeeMapping(files.during(context.visit), questionnaires)(
            context.family, by: context.caller)
        let faults = form.faults + starting.faults
        if !faults.isEmpty, !rounds.mayStart { throw Refused() }
        let alerts = AlertsView(
            rounds: rounds, form: form, stale: stale, catalog: rounds.catalogue,
            clock: clock, made: made, context: context)
        let page = MappingPage(
            rounds: rounds, alerts: alerts, starting: starting, newRound: ids.next(),
            isSaved: isSaved, isCalledBack: isCalledBack, handled: handled, language: language,
            clock: clock,
            context: context)
        let status = starting.faults.isEmpty ? form : starting
        return Reply.page(page.page, status: status.status(isStale: stale != nil))
    }

    private func safety(_ request: Request, _ context: SignedInContext) async throws -> Response {
        let rounds = try await SeeMapping(files, questionnaires)(
            context.family, by: context.caller)
        let mapping: MappingID = try context.id("mapping")
        let id: PersonID = try context.id("person")
        let person = try rounds.members.first { $0.id == id }.orRefused()
        guard rounds.rounds.contains(where: { $0.id == mapping }) else { throw Refused() }
        let alert = rounds.alerts.last {
            $0.person == id && $0.mapping == mapping && $0.handling == nil
        }
        let chosen = InstrumentLanguage.chosen(in: request)
        let (here, goOn) = SafetyPlaces(rounds.family.id, mapping, id).paths(request)
        let texts = AnsweringTexts.of(chosen ?? InstrumentLanguage(context.language))
        let isTogether =
            request.uri.queryParameters["together"] == "yes" && !context.account.role.isFamily
        if isTogether {
            let voice = request.uri.queryParameters["voice"].flatMap { Voice(rawValue: String($0)) }
            let page = TogetherSafetyPage(
                words: SafetyWords(
                    person, voice ?? .own, texts.safety, rounds.today, context, isTold: true),
                texts: texts, here: here.with("together", "yes"), goOn: goOn,
                forCoordinator: Paths.safety(rounds.family.id, mapping, id))
            return Reply.page(page.page)
        }
        let page = SafetyPage(
            person: person, family: rounds.family, today: rounds.today, alert: alert,
            isTold: rounds.alarms(about: id, in: mapping),
            texts: texts, here: here,
            goOn: goOn, context: context)
        return Reply.page(page.page)
    }
}
