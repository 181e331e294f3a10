import Domain

/// Every word of the pages in one language. A class, because it is large, never changes and is
/// handed to every page: sharing it costs nothing. A language that lacks a key does not compile.
final class Texts: Sendable {
    let shared: SharedTexts
    let places: PlaceTexts
    let faults: FaultTexts
    let days: DayTexts
    let signIn: SignInTexts
    let today: TodayTexts
    let families: FamiliesTexts
    let assessment: AssessmentTexts
    let plan: PlanTexts
    let team: TeamTexts
    let consent: ConsentTexts
    let log: LogTexts
    let privacy: PrivacyTexts
    let directory: DirectoryTexts
    let keep: KeepTexts
    let accounts: AccountTexts
    let looks: LookTexts
    let retention: RetentionTexts
    let copy: CopyTexts
    let brought: BroughtTexts
    let catalogue: CatalogueTexts
    let live: LiveTexts

    init(
        shared: SharedTexts, places: PlaceTexts, faults: FaultTexts, days: DayTexts,
        signIn: SignInTexts, today: TodayTexts, families: FamiliesTexts,
        assessment: AssessmentTexts, plan: PlanTexts, team: TeamTexts,
        consent: ConsentTexts, log: LogTexts, privacy: PrivacyTexts, directory: DirectoryTexts,
        keep: KeepTexts, accounts: AccountTexts, looks: LookTexts, retention: RetentionTexts,
        copy: CopyTexts, brought: BroughtTexts, catalogue: CatalogueTexts,
        live: LiveTexts
    ) {
        self.shared = shared
        self.places = places
        self.faults = faults
        self.days = days
        self.signIn = signIn
        self.today = today
        self.families = families
        self.assessment = assessment
        self.plan = plan
        self.team = team
        self.consent = consent
        self.log = log
        self.privacy = privacy
        self.directory = directory
        self.keep = keep
        self.accounts = accounts
        self.looks = looks
        self.retention = retention
        self.copy = copy
        self.brought = brought
        self.catalogue = catalogue
        self.live = live
    }

    static func of(_ language: Language) -> Texts {
        switch language {
        case .bokmal: bokmal
        case .nynorsk: nynorsk
        case .english: english
        }
    }

    private static let bokmal = Texts(
        shared: .nb, places: .nb, faults: .nb, days: .nb, signIn: .nb, today: .nb,
        families: .nb, assessment: .nb, plan: .nb, team: .nb, consent: .nb, log: .nb, privacy: .nb,
        directory: .nb, keep: .nb, accounts: .nb, looks: .nb, retention: .nb,
        copy: .nb, brought: .nb, catalogue: .nb, live: .nb)

    private static let nynorsk = Texts(
        shared: .nn, places: .nn, faults: .nn, days: .nn, signIn: .nn, today: .nn,
        families: .nn, assessment: .nn, plan: .nn, team: .nn, consent: .nn, log: .nn, privacy: .nn,
        directory: .nn, keep: .nn, accounts: .nn, looks: .nn, retention: .nn,
        copy: .nn, brought: .nn, catalogue: .nn, live: .nn)

    private static let english = Texts(
        shared: .en, places: .en, faults: .en, days: .en, signIn: .en, today: .en,
        families: .en, assessment: .en, plan: .en, team: .en, consent: .en, log: .en, privacy: .en,
        directory: .en, keep: .en, accounts: .en, looks: .en, retention: .en,
        copy: .en, brought: .en, catalogue: .en, live: .en)
}
