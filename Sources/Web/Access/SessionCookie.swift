import Hummingbird

/// How a token travels: in a cookie that no script reads and no other site sends.
struct SessionCookie: Sendable {
    /// On https the cookie is bound to the host by its name; a browser keeps no such cookie for
    /// plain http, which is spoken on loopback alone.
    private let isSecure: Bool
    private let purpose: String
    /// Nil for as long as the browser is open.
    private let seconds: Int?

    init(isSecure: Bool, purpose: String = "session", seconds: Int? = nil) {
        self.isSecure = isSecure
        self.purpose = purpose
        self.seconds = seconds
    }

    private var name: String { isSecure ? "__Host-\(purpose)" : "veven-\(purpose)" }

    func token(in request: Request) -> String? { request.cookies[name]?.value }

    func set(_ token: String, on response: inout Response) {
        response.setCookie(cookie(token, maxAge: seconds))
    }

    func clear(on response: inout Response) { response.setCookie(cookie("", maxAge: 0)) }

    private func cookie(_ value: String, maxAge: Int?) -> Cookie {
        Cookie(
            name: name, value: value, maxAge: maxAge, path: "/", secure: isSecure,
            httpOnly: true, sameSite: .lax)
    }
}
