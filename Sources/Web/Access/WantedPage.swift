import HTML
import Hummingbird

/// The page that somebody asked for before they were signed in, kept in their own browser.
struct WantedPage: Sendable {
    private let cookie: SessionCookie

    init(isSecure: Bool) {
        cookie = SessionCookie(isSecure: isSecure, purpose: "wanted", seconds: 600)
    }

    /// Only a page can be wanted, not an act; but who sent answers wants the page they stood on,
    /// which has the same address.
    func note(_ request: Request, on response: inout Response, isForm: Bool = false) {
        guard request.method == .get || isForm, request.uri.string.utf8.count <= 500,
            Path(local: request.uri.string) != nil
        else { return }
        cookie.set(request.uri.string, on: &response)
    }

    func path(in request: Request) -> Path? {
        cookie.token(in: request).flatMap { Path(local: $0) }
    }

    func clear(on response: inout Response) { cookie.clear(on: &response) }
}
