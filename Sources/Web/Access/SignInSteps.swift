import Domain
import HTML
import Hummingbird
import OpenID
import UseCases

/// What the site remembers of people who are about to sign in: the way they went, and among which
/// accounts they choose.
struct SignInSteps: Sendable {
    /// Somebody at a provider.
    struct Away: Sendable {
        let departure: Departure
        let provider: String
        /// The browser that left; another one does not come back in its place.
        let browser: String
        let wanted: Path?
    }

    /// Somebody who may sign in as several.
    struct Choice: Sendable {
        let accounts: [Account]
        let session: ProviderSession
        let provider: String
        let wanted: Path?
    }

    let away = Briefly<Away>()
    let choices = Briefly<Choice>()
    /// Names the browser while it is away or choosing.
    let browser: SessionCookie

    init(isSecure: Bool) {
        browser = SessionCookie(
            isSecure: isSecure, purpose: "signing-in", seconds: Briefly<Away>.seconds)
    }

    /// The browser's name; a new one if it has none that we could have given.
    func name(of request: Request) -> String {
        guard let name = browser.token(in: request), name.utf8.count == 43 else {
            return RandomText.make()
        }
        return name
    }
}
