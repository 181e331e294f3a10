import HTTPTypes
import NIOConcurrencyHelpers

/// How many requests there were and how long they took, by the route's pattern: never by an
/// address, so that no identity of a family or a person is in a figure. A class, because every
/// request counts in one place.
package final class RequestMeasures: Sendable {
    /// Seconds; a page should come within the third, and nobody waits beyond the last.
    static let bounds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

    struct Key: Hashable {
        let method: String
        let route: String
        let status: Int
    }

    struct Measure {
        /// How many took no longer than each bound and longer than the one before; the last took
        /// longer than all.
        var counts = [Int](repeating: 0, count: RequestMeasures.bounds.count + 1)
        var seconds = 0.0
    }

    private let measures = NIOLockedValueBox<[Key: Measure]>([:])
    private let underWay = NIOLockedValueBox(0)

    package init() {}

    func began() { underWay.withLockedValue { $0 += 1 } }

    func ended(_ method: HTTPRequest.Method, _ route: String?, _ status: Int, _ seconds: Double) {
        underWay.withLockedValue { $0 -= 1 }
        let key = Key(method: RequestMeasures.known(method), route: route ?? "none", status: status)
        let place = RequestMeasures.bounds.firstIndex { seconds <= $0 }
        measures.withLockedValue { measures in
            measures[key, default: Measure()].counts[place ?? RequestMeasures.bounds.count] += 1
            measures[key, default: Measure()].seconds += seconds
        }
    }

    /// Anybody can invent a method: those that no route has are one.
    static func known(_ method: HTTPRequest.Method) -> String {
        [.get, .head, .post, .options].contains(method) ? method.rawValue : "other"
    }

    func write(on page: inout Exposition) {
        page.begin("veven_requests_under_way", .gauge, "Requests that are being answered.")
        page.add("veven_requests_under_way", underWay.withLockedValue { $0 })
        page.begin(
            "veven_request_seconds", .histogram, "Time to answer, by route, method and status.")
        let measures = measures.withLockedValue { $0 }
        for (key, measure) in measures.sorted(by: { $0.key < $1.key }) {
            page.add("veven_request_seconds", measure, key.labels)
        }
    }
}

extension RequestMeasures.Key: Comparable {
    static func < (one: Self, other: Self) -> Bool {
        (one.route, one.method, one.status) < (other.route, other.method, other.status)
    }

    fileprivate var labels: [(String, String)] {
        [("route", route), ("method", method), ("status", "\(status)")]
    }
}
