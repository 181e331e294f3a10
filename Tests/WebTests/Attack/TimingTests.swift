import Domain
import Foundation
import HTTPTypes
import TestSupport
import Testing

@testable import Web

/// "May not" and "is not there" are one answer; here, that they also take one time. `VEVEN_TIMING`
/// says how many pairs are asked and makes the test strict: 2000 pairs that no test at p < 0.001
/// tells apart. Without it, fewer are asked and only a difference one could use is a fault.
@Suite(.serialized) struct TimingTests {
    private static let strict = ProcessInfo.processInfo.environment["VEVEN_TIMING"]
        .flatMap(Int.init)
    private static let pairs = strict ?? 40
    /// What may be chance: below it, 2000 pairs tell nothing apart.
    private static let chance = 0.001

    /// Somebody who asks for what is there but not theirs, and for what is not there.
    struct Kind: Sendable {
        let name: String
        let asker: FuzzTown.Asker
        var method = HTTPRequest.Method.get
        let theirs: @Sendable (Int) -> String
        let nobodys: @Sendable (Int) -> String
        var form = ""
    }

    @Test func `what one may not see takes as long as what is not there`() async throws {
        let town = try await FuzzTown()
        for kind in try TimingKinds.all(town) {
            var found = try await TimingTests.compare(kind, town)
            // One in a thousand differs by chance, so a difference must come again.
            for _ in 0..<2 where TimingTests.isSuspect(found) {
                found = try await TimingTests.compare(kind, town)
            }
            print(
                "timing: \(kind.name): median difference \(Int(found.median * 1e9)) ns, "
                    + "p = \(found.p), \(TimingTests.pairs) pairs")
            #expect(!TimingTests.isSuspect(found), "\(kind.name): \(found.median) s")
        }
    }

    /// Beside other tests, only what is there in spite of their noise is a fault.
    private static func isSuspect(_ found: SignedRank) -> Bool {
        found.p < chance && (strict != nil || abs(found.median) > 0.000_2)
    }

    @Test func `it takes as many statements`() async throws {
        let town = try await FuzzTown(isHurried: true)
        for kind in try TimingKinds.all(town) {
            let counts = town.vault.database.counts
            var statements: [Int] = []
            for path in [kind.theirs(0), kind.nobodys(0)] {
                let before = counts.statements
                let reply = try await town.ask(TimingTests.request(kind, path))
                #expect(reply.status == 404, "\(kind.name): \(path)")
                statements.append(counts.statements - before)
            }
            #expect(statements[0] == statements[1], "\(kind.name)")
        }
    }

    @Test(.enabled(if: strict != nil, "beside other tests, noise hides it"))
    func `a tenth of a millisecond would be noticed`() async throws {
        let town = try await FuzzTown()
        let kind = try #require(try TimingKinds.all(town).first)
        let found = try await TimingTests.compare(kind, town, delay: 0.000_1)
        print("timing: a planted delay: median \(Int(found.median * 1e9)) ns, p = \(found.p)")
        #expect(found.p < TimingTests.chance)
        #expect(found.z > 0)
    }

    @Test func `the test tells chance from difference`() {
        var random = SplitMix(seed: 1)
        let noise = (0..<2000).map { _ in Double.random(in: -1...1, using: &random) }
        #expect(SignedRank(noise).p > TimingTests.chance)
        #expect(SignedRank(noise.map { $0 + 0.1 }).p < TimingTests.chance)
        // Differences 1, 2, …, 9 but for one −5: the sum of positive ranks is 40 of 45, and
        // z = (40 − 22.5) / √71.25.
        let nine = SignedRank([1, 2, 3, 4, -5, 6, 7, 8, 9])
        #expect(abs(nine.z - 17.5 / 71.25.squareRoot()) < 1e-12)
    }

    /// Asks in pairs, in an order thrown for each pair, so that what changes meanwhile changes for
    /// both.
    static func compare(
        _ kind: Kind, _ town: FuzzTown, delay: Double = 0
    ) async throws -> SignedRank {
        var random = SplitMix(seed: 2)
        var differences: [Double] = []
        for pair in -20..<pairs {
            let isFirst = Bool.random(using: &random)
            var times = [0.0, 0.0]
            for place in isFirst ? [0, 1] : [1, 0] {
                let path = place == 0 ? kind.theirs(pair + 20) : kind.nobodys(pair + 20)
                times[place] = try await seconds(
                    request(kind, path), town, place == 0 ? delay : 0)
            }
            if pair >= 0 { differences.append(times[0] - times[1]) }
        }
        return SignedRank(differences)
    }

    private static func seconds(
        _ request: FuzzRequest, _ town: FuzzTown, _ delay: Double
    ) async throws -> Double {
        let began = ContinuousClock.now
        let reply = try await town.ask(request)
        let planted = ContinuousClock.now
        while delay > 0, (ContinuousClock.now - planted) / .seconds(1) < delay {}
        let took = (ContinuousClock.now - began) / .seconds(1)
        guard reply.status == 404 else { throw WrongStatus(status: reply.status) }
        return took
    }

    private static func request(_ kind: Kind, _ path: String) -> FuzzRequest {
        var request = FuzzRequest(kind.method, path, token: kind.asker.token)
        if kind.method == .post {
            request.headers[.origin] = "https://veven.test"
            request.body = kind.form
        }
        return request
    }
}

struct WrongStatus: Error {
    let status: Int
}
