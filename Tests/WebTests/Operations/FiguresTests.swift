import Domain
import Hummingbird
import TestSupport
import Testing

@testable import Web

/// What an operator reads, and that nobody's name or address is in it.
struct FiguresTests {
    @Test func `a request is counted by its pattern, never by its address`() async throws {
        let site = try await TestSite()
        let path = "/families/\(site.family.id.text)"
        _ = try await site.ask(.get, path, as: site.vault.coordinator)
        _ = try await site.ask(.get, path, as: site.vault.teacher)
        _ = try await site.ask(.get, "/l/AAAAAAAAAAAAAAAAAAAAAAAAAA")
        _ = try await site.ask(.get, "/nobody/knows/this")
        let figures = site.operations.figures
        #expect(
            figures.contains(
                #"_count{route="/families/{family}",method="GET",status="200"} 1"#), "\(figures)")
        #expect(
            figures.contains(#"_count{route="/families/{family}",method="GET",status="404"} 1"#))
        for secret in [
            site.family.id.text, "AAAAAAAA", "knows", site.vault.coordinator.id.text, "Solbakken",
        ] {
            #expect(!figures.contains(secret), "\(secret)")
        }
    }

    @Test func `a histogram's bounds each count all that came before`() {
        let measures = RequestMeasures()
        for seconds in [0.001, 0.005, 0.02, 0.3, 99] {
            measures.began()
            measures.ended(.get, "/today", 200, seconds)
        }
        var page = Exposition()
        measures.write(on: &page)
        let label = #"route="/today",method="GET",status="200""#
        for (bound, count) in [("0.005", 2), ("0.025", 3), ("0.25", 3), ("0.5", 4), ("+Inf", 5)] {
            let line = "veven_request_seconds_bucket{\(label),le=\"\(bound)\"} \(count)\n"
            #expect(page.text.contains(line), "\(page.text)")
        }
        #expect(page.text.contains("veven_requests_under_way 0\n"))
        #expect(page.text.contains("veven_request_seconds_count{\(label)} 5\n"))
    }

    @Test func `an invented method makes no series of its own`() {
        let measures = RequestMeasures()
        for name in ["BREW", "STEEP", "POUR"] {
            guard let method = HTTPRequest.Method(rawValue: name) else { continue }
            measures.began()
            measures.ended(method, nil, 405, 0.001)
        }
        var page = Exposition()
        measures.write(on: &page)
        #expect(page.text.contains(#"_count{route="none",method="other",status="405"} 3"#))
    }

    @Test func `a label cannot break out of its line`() {
        var page = Exposition()
        page.add("a", 1, [("b", "x\"y\\z\nw")])
        #expect(page.text == "a{b=\"x\\\"y\\\\z\\nw\"} 1\n")
    }
}
