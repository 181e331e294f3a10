import HTTPTypes
import TestSupport

@testable import Web

/// Makes requests that are nearly right, in ever other ways, the same for the same seed.
struct Fuzzer {
    let town: FuzzTown
    let harvest: FormHarvest
    var random: SplitMix

    /// Half of the time somebody whose pages lead there, else anybody.
    mutating func asker(for pattern: String) -> FuzzTown.Asker {
        let insiders = town.askers.filter { harvest.leads($0, to: pattern) }
        return insiders.isEmpty || once(in: 2) ? pick(town.askers) : pick(insiders)
    }

    /// A request for a route, by one of the askers.
    mutating func request(
        _ method: HTTPRequest.Method, _ pattern: String, by asker: FuzzTown.Asker
    ) -> FuzzRequest {
        let wanted = once(in: 15) ? pick(Fuzzer.methods) : method
        let own = !once(in: 3)
        let forms = harvest.forms(pattern, for: asker, own: own)
        let form = forms.isEmpty || once(in: 8) ? nil : pick(forms)
        let address = form?.address ?? path(pattern, asker, own)
        var request = FuzzRequest(
            wanted, spoilt(address), token: once(in: 25) ? junk() : asker.token)
        addHeaders(to: &request)
        if request.method != .get || once(in: 10) { request.body = body(form) }
        return request
    }

    private static let methods: [HTTPRequest.Method] = [
        .get, .head, .post, .put, .delete, .options, .patch, .trace, .connect,
        HTTPRequest.Method("BREW") ?? .get,
    ]

    // Addresses: the real one, one of another family, an invented one, or none at all.

    private mutating func path(
        _ pattern: String, _ asker: FuzzTown.Asker, _ own: Bool
    ) -> String {
        let real = harvest.addresses(pattern, for: asker, own: own)
        if !real.isEmpty, !once(in: 4) { return pick(real) }
        let parts = pattern.split(separator: "/").map { part in
            part.hasPrefix("{") ? identity() : String(part)
        }
        return "/" + parts.joined(separator: "/")
    }

    private mutating func spoilt(_ path: String) -> String {
        var path = once(in: 4) ? exchanged(path) : path
        if once(in: 12) { path += pick(["/", "//", "/..", "/%2e%2e", "/.", "%00", "/\\", ";a=b"]) }
        if once(in: 5) { path += query() }
        return path
    }

    /// One of its identities becomes another.
    private mutating func exchanged(_ path: String) -> String {
        var parts = path.split(separator: "/").map(String.init)
        let places = parts.indices.filter { parts[$0].count == 36 }
        guard !places.isEmpty else { return path }
        parts[pick(places)] = identity()
        return "/" + parts.joined(separator: "/")
    }

    private mutating func query() -> String {
        let names = [
            "before", "page", "services", "saved", "need", "from", "to", "agreed", "handled",
            "old", "new", "about", "area", "q",
        ]
        let values = (0...pick([0, 1, 2])).map { _ in
            "\(pick(names))=\(encoded(once(in: 2) ? identity() : aValue()))"
        }
        return "?" + values.joined(separator: "&")
    }

    // Bodies: a form from a page, changed a little; or anything.

    private mutating func body(_ form: FormHarvest.Form?) -> String {
        switch Int.random(in: 0..<24, using: &random) {
        case 0: return junk()
        case 1: return pick(Fuzzer.noForms)
        case 2: return (0..<20).map { _ in "\(name())=\(encoded(aValue()))" }.joined(separator: "&")
        default: break
        }
        guard let form else {
            return (0..<4).map { _ in "\(name())=\(encoded(aValue()))" }.joined(separator: "&")
        }
        return form.fields.compactMap { changed($0.name, $0.value) }.joined(separator: "&")
    }

    private static let noForms = [
        "%", "%zz=%zz", "=&=&&=", "a", "&&&&", "words=%ff%fe%00", "{\"a\":1}",
    ]

    private mutating func changed(_ field: String, _ value: String) -> String? {
        let pair = "\(encoded(field))=\(encoded(value))"
        switch Int.random(in: 0..<60, using: &random) {
        case 0: return nil
        case 1: return "\(pair)&\(pair)"
        case 2: return "\(pair)&\(encoded(field))=\(encoded(aValue()))"
        case 3, 4: return "\(encoded(field))=\(encoded(aValue()))"
        case 5: return "\(encoded(field))=\(identity())"
        case 6: return "\(encoded(field))=\(encoded(junk()))"
        case 7: return "\(name())=\(encoded(aValue()))&\(pair)"
        default: return pair
        }
    }

    private mutating func name() -> String {
        harvest.names.isEmpty || once(in: 8) ? encoded(junk()) : pick(harvest.names)
    }

    private mutating func identity() -> String {
        switch Int.random(in: 0..<12, using: &random) {
        case 0: "019a0000-0000-7000-8000-00000000dead"
        case 1: pick(town.known).uppercased()
        case 2: encoded(junk())
        case 3: "new"
        default: pick(town.known)
        }
    }

    private mutating func aValue() -> String {
        once(in: 3) ? junk() : pick(Fuzzer.values)
    }

    private static let values = [
        "", " ", "0", "1", "-1", "2", "3", "7", "99999999999999999999", "-9223372036854775808",
        "9223372036854775807", "1e9", "NaN", "true", "yes", "on", "family", "new", "null",
        "2026-11-21", "2027-02-30", "0000-00-00", "9999-12-31", "2100-12-31", "1900-01-01",
        "-0001-01-01", "2026-11-21T10:00", "home", "mind", "learning", "much", "done", "active",
        "parent", "woman", "nb", "en", "01859012345", "/today", "//evil.example", "Noe å si",
    ]

    private mutating func junk() -> String {
        switch Int.random(in: 0..<12, using: &random) {
        case 0: return String(repeating: "ord ", count: 600)
        case 1: return String(repeating: "👨‍👩‍👧‍👦", count: pick([1, 90, 2000]))
        case 2: return "e" + String(repeating: "\u{301}", count: pick([1, 500, 4000]))
        case 3: return "\u{202E}\u{0}\u{7}\u{FEFF}\u{FFFF}"
        case 4: return "' OR 1=1; DROP TABLE family; --"
        case 5: return "\"><script>alert(1)</script><img src=x onerror=alert(1)>"
        case 6: return "${7*7}{{7*7}}%{7*7}%s%n\\(7)"
        case 7: return "../../../../etc/passwd%00"
        case 8: return "a\r\nSet-Cookie: x=y\r\n\r\n<html>"
        case 9: return "مرحبا بالعالم 日本語 ქართული"
        case 10:
            let length = pick([1, 10, 200, 3000])
            let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }
            return String(decoding: bytes, as: UTF8.self)
        default: return String(repeating: "x", count: pick([99, 101, 2001, 9000, 70_000]))
        }
    }

    private mutating func addHeaders(to request: inout FuzzRequest) {
        if !once(in: 12) {
            request.headers[.origin] = "https://veven.test"
        } else {
            request.headers[.origin] = pick([
                "null", "https://evil.example", "", "https://veven.test:1",
            ])
        }
        if once(in: 8) {
            request.headers[.secFetchSite] = pick(["same-origin", "cross-site", "none", "x"])
        }
        if once(in: 8) { request.headers[.acceptLanguage] = pick(["nn", "en;q=x", ",,;;", "*"]) }
        if once(in: 12) {
            request.headers[.contentType] = pick([
                "application/json", "multipart/form-data; boundary=x", "", "text/plain",
                "application/x-www-form-urlencoded; charset=utf-16",
            ])
        }
        if once(in: 20) {
            request.headers[.contentLength] = pick(["-1", "x", "99999999999999999999", "1048576"])
        }
        if once(in: 20) {
            let name = HTTPField.Name("X-Forwarded-For") ?? .referer
            request.headers[name] = pick(["127.0.0.1", "::1", "evil", ",,,"])
        }
        if once(in: 20) {
            request.headers[.cookie, default: ""] += pick(["; =; ==;", "; language=xx", "; \u{1}"])
        }
    }

    private mutating func once(in times: Int) -> Bool {
        Int.random(in: 0..<times, using: &random) == 0
    }

    mutating func pick<Element>(_ some: [Element]) -> Element {
        some[Int.random(in: 0..<some.count, using: &random)]
    }

    private func encoded(_ text: String) -> String {
        text.utf8.map { byte in
            let isPlain =
                (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D
            return isPlain
                ? String(UnicodeScalar(byte))
                : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
        }.joined()
    }
}

extension HTTPFields {
    fileprivate subscript(name: HTTPField.Name, default missing: String) -> String {
        get { self[name] ?? missing }
        set { self[name] = newValue }
    }
}
