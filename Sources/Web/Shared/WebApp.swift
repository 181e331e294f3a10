import Domain
import Hummingbird
import Logging
import UseCases

/// The whole site as one responder: which routes there are, and what stands before them.
package struct WebApp: Sendable {
    let files: CaseFiles
    let municipal: MunicipalFiles
    let sessions: any Sessions
    let way: SignInWay
    let questionnaires: Questionnaires
    let clock: Clock
    let ids: Identifiers
    let address: SiteAddress
    /// Where one reports a worry to child welfare.
    package var portal = ReportPortal.national
    /// The sign-in providers of those who work here, for the administrator to choose among.
    private var employeeIssuers: [String] { way.employeeIssuers }
    let proxies: TrustedProxies
    let limits: ServerLimits
    /// What an operator sees.
    package let operations: Operations
    /// The pages that are open now.
    package let live: LiveHub

    package init(
        files: CaseFiles, municipal: MunicipalFiles, sessions: any Sessions,
        way: SignInWay, questionnaires: Questionnaires, clock: Clock, ids: Identifiers,
        address: SiteAddress, proxies: TrustedProxies = .none,
        limits: ServerLimits = ServerLimits(),
        operations: Operations
    ) {
        self.files = files
        self.municipal = municipal
        self.sessions = sessions
        self.way = way
        self.questionnaires = questionnaires
        self.clock = clock
        self.ids = ids
        self.address = address
        self.proxies = proxies
        self.limits = limits
        self.operations = operations
        live = LiveHub(limits: limits, clock: clock)
    }

    /// Every route of the site. Middleware covers only what is added after it.
    package var router: Router<VisitContext> {
        let router = Router(context: VisitContext.self, options: .autoGenerateHeadEndpoints)
        let cookie = SessionCookie(isSecure: address.isSecure)
        router.add(middleware: SafetyHeaders(isSecure: address.isSecure))
        HealthRoutes(readiness: operations.readiness).add(to: router)
        router.add(
            middleware: Tracing(proxies: proxies, clock: clock, spans: operations.spans))
        router.add(middleware: VisitLog(measures: operations.requests))
        router.add(middleware: Compression())
        router.add(middleware: LanguageReader())
        // Twice, because who asks is itself read from the database.
        router.add(middleware: FaultPages(refusalTick: limits.refusalTick, wanted: wanted))
        router.add(
            middleware: SessionReader(sessions: sessions, cookie: cookie, clock: clock, live: live))
        router.add(middleware: FaultPages(refusalTick: limits.refusalTick, wanted: wanted))
        router.add(middleware: RequestLimits(limits: limits))
        router.add(middleware: CrossSiteGuard(address: address, openPosts: way.openPosts))
        router.add(middleware: attempts)
        AssetRoutes().add(to: router)
        LanguageRoutes(sessions: sessions, isSecure: address.isSecure).add(to: router)
        AnsweringLinkRoutes(files: files, questionnaires: questionnaires, ids: ids)
            .add(to: router)
        addSignIn(to: router, cookie)
        addSignedIn(to: router.group("", context: SignedInContext.self))
        return router
    }

    private var attempts: AttemptGuard {
        let tell = TellByLink(files, questionnaires)
        return AttemptGuard(
            limits: limits, proxies: proxies, clock: clock,
            alarm: UnkeptAlarm(tell: tell, ids: ids))
    }

    private var wanted: WantedPage? {
        if case .list = way { nil } else { WantedPage(isSecure: address.isSecure) }
    }

    private func addSignIn(to router: Router<VisitContext>, _ cookie: SessionCookie) {
        switch way {
        case .list(let list):
            SignInRoutes(list: list, sessions: sessions, cookie: cookie, clock: clock)
                .add(to: router)
        case .providers(let providers):
            ProviderRoutes(
                providers: providers, sessions: sessions, cookie: cookie,
                wanted: WantedPage(isSecure: address.isSecure),
                steps: SignInSteps(isSecure: address.isSecure), clock: clock
            ).add(to: router)
            ProviderOverRoutes(providers: providers, sessions: sessions, cookie: cookie)
                .add(to: router)
        }
    }

    /// Routes that cannot be reached without being signed in: their context does not exist.
    private func addSignedIn(to group: RouterGroup<SignedInContext>) {
        HomeRoutes().add(to: group)
        addFamilies(to: group)
        addAssessment(to: group)
        addPlan(to: group)
        addTeam(to: group)
        addPrivacy(to: group)
        NumbersRoutes(files: municipal).add(to: group)
        DirectoryRoutes(files: municipal, ids: ids).add(to: group)
        StaffRoutes(files: municipal, ids: ids, issuers: employeeIssuers).add(to: group)
        RelativesRoutes(files: municipal).add(to: group)
        addCatalogue(to: group)
        addConcerns(to: group)
    }

    private func addCatalogue(to group: RouterGroup<SignedInContext>) {
        CatalogueRoutes(files: municipal, questionnaires: questionnaires).add(to: group)
        LicenceRoutes(files: municipal, questionnaires: questionnaires, ids: ids).add(to: group)
        ChangeRuleRoutes(files: municipal, questionnaires: questionnaires).add(to: group)
        BatteryRoutes(files: municipal, questionnaires: questionnaires, ids: ids).add(to: group)
        TypologyRoutes(files: municipal, questionnaires: questionnaires, ids: ids).add(to: group)
    }

    private func addPrivacy(to group: RouterGroup<SignedInContext>) {
        LooksRoutes(files: municipal).add(to: group)
        RetentionRoutes(files: municipal).add(to: group)
        ErasureRoutes(files: files, municipal: municipal).add(to: group)
        PhaseRoutes(files: files, ids: ids).add(to: group)
        CopyRoutes(files: files, questionnaires: questionnaires).add(to: group)
    }

    private func addFamilies(to group: RouterGroup<SignedInContext>) {
        TodayRoutes(files: files, questionnaires: questionnaires).add(to: group)
        EnrolRoutes(files: files, ids: ids, clock: clock).add(to: group)
        FamilyRoutes(files: files, questionnaires: questionnaires, clock: clock).add(to: group)
        MemberRoutes(files: files, ids: ids, clock: clock).add(to: group)
        HouseholdRoutes(files: files, ids: ids).add(to: group)
    }

    private func addAssessment(to group: RouterGroup<SignedInContext>) {
        MappingRoutes(files: files, questionnaires: questionnaires, ids: ids, clock: clock)
            .add(to: group)
        SheetRoutes(files: files, questionnaires: questionnaires, ids: ids, clock: clock)
            .add(to: group)
        LinkRoutes(
            files: files, questionnaires: questionnaires, ids: ids, address: address
        ).add(to: group)
        RoundRoutes(files: files, questionnaires: questionnaires, clock: clock).add(to: group)
        WaitingRoutes(files: files, questionnaires: questionnaires, clock: clock).add(to: group)
        ProfileRoutes(files: files, questionnaires: questionnaires).add(to: group)
        BroughtRoutes(files: municipal, questionnaires: questionnaires).add(to: group)
        GiveOutRoutes(files: municipal, questionnaires: questionnaires).add(to: group)
        TrialRoutes(files: municipal, questionnaires: questionnaires, ids: ids).add(to: group)
        FactorRoutes(files: files, ids: ids).add(to: group)
    }

    private func addPlan(to group: RouterGroup<SignedInContext>) {
        PlanRoutes(files: files, ids: ids).add(to: group)
        NeedRoutes(files: files, questionnaires: questionnaires, ids: ids).add(to: group)
        FindingRoutes(files: files, questionnaires: questionnaires, ids: ids).add(to: group)
        GoalRoutes(files: files, ids: ids).add(to: group)
        ActionRoutes(files: files, ids: ids).add(to: group)
        VersionRoutes(files: files, ids: ids).add(to: group)
    }

    private func addTeam(to group: RouterGroup<SignedInContext>) {
        TeamRoutes(files: files, ids: ids, clock: clock).add(to: group)
        AskRoutes(files: files, ids: ids).add(to: group)
        ConsentRoutes(files: files, ids: ids, clock: clock).add(to: group)
        PaperRoutes(files: files, ids: ids, clock: clock).add(to: group)
        LogRoutes(files: files, clock: clock).add(to: group)
        KeepRoutes(files: files).add(to: group)
        ReleasedRoutes(files: files).add(to: group)
        LiveRoutes(files: files, sessions: sessions, hub: live, clock: clock).add(to: group)
    }

    private func addConcerns(to group: RouterGroup<SignedInContext>) {
        AcuteRoutes(files: files, ids: ids, clock: clock).add(to: group)
        PrivacyRoutes(files: files, clock: clock).add(to: group)
        RequestRoutes(files: files, ids: ids, clock: clock).add(to: group)
        WorryRoutes(files: files, ids: ids, portal: portal).add(to: group)
        HandOverRoutes(files: files).add(to: group)
    }
}
