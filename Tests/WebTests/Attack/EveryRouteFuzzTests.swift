import Foundation
import HTTPTypes
import Hummingbird
import TestSupport
import Testing

@testable import Web

/// Every route, asked in ever other ways by everybody: no fault of ours, no word of another family,
/// no header missing. `VEVEN_FUZZ` says how often each route is asked, `VEVEN_FUZZ_ROUTE` which
/// ones, `VEVEN_SEED` from which number on, so that a round can be played again.
struct EveryRouteFuzzTests {
    private static let environment = ProcessInfo.processInfo.environment
    private static let times = environment["VEVEN_FUZZ"].flatMap(Int.init) ?? 40
    private static let only = environment["VEVEN_FUZZ_ROUTE"]
    private static let seed =
        environment["VEVEN_SEED"].flatMap(UInt64.init) ?? UInt64.random(in: 0..<1_000_000)
    /// After so many requests a town is left for a new one, so that its pages stay small.
    private static let round = 500

    private struct Job: Sendable {
        let routes: [(method: HTTPRequest.Method, pattern: String)]
        let seed: UInt64
        /// How often each of the routes is asked.
        let times: Int
    }

    @Test func `no request to any route does harm`() async throws {
        let began = ContinuousClock.now
        let jobs = try await EveryRouteFuzzTests.jobs()
        var tally = FuzzTally()
        try await withThrowingTaskGroup(of: FuzzTally.self) { group in
            var left = jobs[...]
            for job in left.prefix(4) { group.addTask { try await EveryRouteFuzzTests.run(job) } }
            left = left.dropFirst(4)
            for try await done in group {
                tally.add(done)
                if let job = left.popFirst() {
                    group.addTask { try await EveryRouteFuzzTests.run(job) }
                }
            }
        }
        for harm in tally.harms.prefix(10) { Issue.record("\(harm)") }
        #expect(tally.harms.isEmpty)
        let seconds = (ContinuousClock.now - began) / .seconds(1)
        let routes = Set(jobs.flatMap(\.routes).map { "\($0.method) \($0.pattern)" }).count
        print("fuzz: \(routes) routes, \(tally), \(Int(seconds)) s")
    }

    private static func jobs() async throws -> [Job] {
        // A hand-over moves a family's words to another coordinator, whose they then rightly are:
        // the random operations follow that, the words here do not.
        let routes = try TestSite.app(try await aVault(), ListedPeople()).router.routes
            .filter { !$0.path.description.hasSuffix("/hand-over") || $0.method != .post }
            .map { ($0.method, $0.path.description) }
            .filter { only == nil || "\($0.0) \($0.1)" == only }
        // In a short run some routes share a town, in a long one each has many to itself.
        let shared = max(1, round / max(1, times))
        return stride(from: 0, to: routes.count, by: shared).flatMap { first in
            let some = Array(routes[first..<min(first + shared, routes.count)])
            return stride(from: 0, to: times, by: round).map { start in
                Job(
                    routes: some, seed: seed &+ UInt64(start), times: min(round, times - start))
            }
        }
    }

    private static func run(_ job: Job) async throws -> FuzzTally {
        let town = try await FuzzTown(isHurried: true)
        let patterns = try TestSite.app(town.vault, ListedPeople()).router.routes
            .map(\.path.description)
        let harvest = try await FormHarvest.gather(town, patterns)
        var fuzzer = Fuzzer(town: town, harvest: harvest, random: SplitMix(seed: job.seed))
        var tally = FuzzTally()
        for (method, pattern) in job.routes {
            fuzzer.random = SplitMix(seed: job.seed)
            for _ in 0..<job.times {
                let asker = fuzzer.asker(for: pattern)
                let request = fuzzer.request(method, pattern, by: asker)
                let reply = try await town.ask(request)
                tally.count(reply.status)
                guard let harm = Harm.found(in: reply, to: request, by: asker, town) else {
                    continue
                }
                tally.harms.append(
                    """
                    \(harm) – asked by \(asker.name)
                    play again: VEVEN_FUZZ_ROUTE='\(method) \(pattern)' \
                    VEVEN_SEED=\(job.seed) VEVEN_FUZZ=\(job.times)
                    \(request)
                    """)
            }
        }
        return tally
    }
}

/// What came of many requests.
struct FuzzTally: Sendable, CustomStringConvertible {
    private var statuses: [Int: Int] = [:]
    var harms: [String] = []

    mutating func count(_ status: Int) { statuses[status, default: 0] += 1 }

    mutating func add(_ other: FuzzTally) {
        statuses.merge(other.statuses, uniquingKeysWith: +)
        harms += other.harms
    }

    var description: String {
        let lines = statuses.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
        return "\(statuses.values.reduce(0, +)) requests (\(lines.joined(separator: ", ")))"
    }
}

/// What no answer may do.
enum Harm {
    private static let needed = [
        "content-security-policy", "x-content-type-options", "cache-control", "referrer-policy",
        "permissions-policy", "cross-origin-opener-policy", "cross-origin-resource-policy",
        "strict-transport-security", "x-frame-options",
    ]

    static func found(
        in reply: TestSite.Reply, to request: FuzzRequest, by asker: FuzzTown.Asker,
        _ town: FuzzTown
    ) -> String? {
        if reply.status >= 500 { return "status \(reply.status)" }
        let names = Set(reply.headers.map(\.name.canonicalName))
        if let missing = needed.first(where: { !names.contains($0) }) { return "no \(missing)" }
        if names.contains("server") { return "says which server it is" }
        for home in town.homes where !asker.mayRead.contains(home.word) {
            if reply.body.contains(FuzzHome.marked(home.word)) {
                return "shows words of \(home.word)"
            }
        }
        for word in [".swift:", "SQLITE_", "Fatal error", "StorageFault", "DatabaseError"]
        where reply.body.contains(word) { return "shows how it is built" }
        if reply.body.contains("<script>alert") { return "lets a script through" }
        if request.method == .head, !reply.body.isEmpty { return "a body after HEAD" }
        if let location = reply.location, !location.hasPrefix("/") || location.hasPrefix("//") {
            return "leads to \(location)"
        }
        return nil
    }
}
