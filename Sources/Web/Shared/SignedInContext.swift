import Domain
import Hummingbird
import NIOCore
import UseCases

/// One request by somebody who is signed in. A route that takes this context cannot be reached
/// by anyone else.
struct SignedInContext: ChildRequestContext {
    var coreContext: CoreRequestContextStorage
    let account: Account
    let language: Language
    let token: String
    let came: Instant
    let isLook: Bool
    let visit: (any OngoingVisit)?
    weak var line: (any Channel)?

    init(context: VisitContext) throws {
        guard let account = context.account else { throw SignInNeeded() }
        coreContext = context.coreContext
        language = context.language
        self.account = account
        token = context.token
        came = context.came
        isLook = context.isLook
        visit = context.visit
        line = context.line
    }

    var caller: Caller { account.caller }
    var texts: Texts { Texts.of(language) }

    /// The identity in the address, such as `:family`.
    /// - Throws: `Refused` for what is no identity: the same as not found.
    func id<Kind>(_ name: String) throws -> ID<Kind> {
        try ID(parameters.require(name)).orRefused()
    }

    var family: FamilyID { get throws { try id("family") } }
}

/// Nobody is signed in, or the session is over.
struct SignInNeeded: Error {}
