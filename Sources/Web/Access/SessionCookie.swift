import Hummingbird

/// How the session's token travels: in a cookie that no script reads and no other site sends.
struct SessionCookie: Sendable {
    /// On https the cookie is bound to the host by its name; a browser keeps no such cookie for
    /// plain http, which only the demo on loopback speaks.
    private let isSecure: Bool

    init(isSecure: Bool) { self.isSecure = isSecure }

    private var name: String { isSecure ? "__Host-session" : "veven-session" }

    func token(in request: Request) -> String? { request.cookies[name]?.value }

    func set(_ token: String, on response: inout Response) {
        response.setCookie(cookie(token, maxAge: nil))
    }

    func clear(on response: inout Response) { response.setCookie(cookie("", maxAge: 0)) }

    private func cookie(_ value: String, maxAge: Int?) -> Cookie {
        Cookie(
            name: name, value: value, maxAge: maxAge, path: "/", secure: isSecure,
            httpOnly: true, sameSite: .lax)
    }
}
