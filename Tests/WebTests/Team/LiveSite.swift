import Domain
import HTTPTypes
import Hummingbird
import NIOConcurrencyHelpers
import NIOCore
import NIOEmbedded
import TestSupport
import Testing
import UseCases

@testable import Web

/// The site with pages that stay open. A class, so that listening ends with the test.
final class LiveSite: Sendable {
    let site: TestSite
    let school: Receiver
    let release: Release
    private let hearing: Task<Void, Never>
    private let source: any NewsSource

    var hub: LiveHub { site.live }
    var family: FamilyID { site.family.id }
    var vault: TestVault { site.vault }
    var files: CaseFiles {
        let time = site.time
        return CaseFiles(vault: vault.vault, clock: Clock { time.now })
    }

    /// - Parameter days: How long the consent to the school holds.
    init(consentFor days: Int = 365, on engine: TestEngine = .chosen) async throws {
        site = try await TestSite(on: engine)
        school = .service(site.vault.school.id)
        let release = aRelease(to: school, areas: [.learning])
        self.release = release
        try await site.vault.consent(to: school, in: site.family.id, for: days)
        try await site.vault.change(site.family.id) { _ = try $0.releases.insert(release) }
        source = site.vault.installation.news
        hearing = LiveSite.hearing(site.live, source)
        // Later than the moment since when all is known, with the margin for clocks that differ.
        site.time.pass(seconds: 10)
    }

    /// A second node: on PostgreSQL another one, on SQLite a second hub in the same process.
    init(beside one: LiveSite) async throws {
        let node =
            one.vault.engine == .postgres
            ? try await one.vault.anotherNode() : one.vault.installation
        site = try TestSite(beside: one.site, at: node)
        school = one.school
        release = one.release
        source = node.news
        hearing = LiveSite.hearing(site.live, source)
        site.time.pass(seconds: 10)
    }

    private static func hearing(
        _ hub: LiveHub, _ source: any NewsSource
    ) -> Task<Void, Never> {
        let news = source.news()
        hub.begin()
        return Task { for await item in news { hub.take(item) } }
    }

    /// What the program does each second.
    func tick() {
        for presence in hub.tick() { source.tell(presence) }
    }

    deinit { hearing.cancel() }

    /// Opens a page's stream.
    func open(
        _ page: String, as account: Account, token: String? = nil, since: Instant? = nil
    ) async throws -> OpenPage {
        let own: String = if let token { token } else { try await site.token(of: account) }
        let line = NIOAsyncTestingChannel()
        try await line.connect(to: SocketAddress(ipAddress: "127.0.0.1", port: 1))
        let moment = (since ?? site.time.now).milliseconds
        let path = "/families/\(family.text)/live?page=\(page)&since=\(moment)"
        let response = try await site.open(path, token: own, on: line)
        return OpenPage(response, token: own, line: line)
    }

    func writeGoal(in area: LifeArea, keptFrom: Set<PersonID> = []) async throws {
        let draft = GoalDraft(
            subject: .family, area: area, words: Words(trusted: "Et mål"), needs: [],
            evaluateOn: nil)
        try await WriteGoal(files).add(
            anID(), draft, keptFrom: keptFrom, in: family, by: vault.coordinator.caller)
    }

    /// How many lines of the family's log tell of this.
    func lines(_ act: Act) async throws -> Int {
        try await SeeLog(files)(family, by: vault.coordinator.caller).entries
            .filter { $0.act == act.rawValue }.count
    }
}

/// A page that is open, and what was told to it.
final class OpenPage: Sendable {
    let status: Int
    let headers: HTTPFields
    let token: String
    private let line: NIOAsyncTestingChannel
    private let events = NIOLockedValueBox<[String]>([])
    private let ended = NIOLockedValueBox(false)

    private struct Gatherer: ResponseBodyWriter {
        let page: OpenPage

        func write(_ part: ByteBuffer) async throws {
            page.events.withLockedValue { $0.append(String(buffer: part)) }
        }
        func finish(_ trailers: HTTPFields?) async throws {}
    }

    init(_ response: Response, token: String, line: NIOAsyncTestingChannel) {
        status = response.status.code
        headers = response.headers
        self.token = token
        self.line = line
        let body = response.body
        Task {
            try? await body.write(Gatherer(page: self))
            ended.withLockedValue { $0 = true }
            _ = try? await line.finish(acceptAlreadyClosed: true)
        }
    }

    var all: [String] { events.withLockedValue { $0 } }
    var isOver: Bool { ended.withLockedValue { $0 } }

    func count(_ event: String) -> Int { all.filter { $0.contains("event: \(event)\n") }.count }

    func last(_ event: String) -> String? { all.last { $0.hasPrefix("event: \(event)\n") } }

    /// Waits until so many such events have come; for ten seconds at most, when something is wrong.
    @discardableResult
    func wait(
        for event: String, times: Int = 1, sourceLocation: SourceLocation = #_sourceLocation
    ) async throws -> Bool {
        try await wait(sourceLocation) { count(event) >= times }
    }

    @discardableResult
    func waitForEnd(sourceLocation: SourceLocation = #_sourceLocation) async throws -> Bool {
        try await wait(sourceLocation) { isOver }
    }

    private func wait(_ place: SourceLocation, for isSo: () -> Bool) async throws -> Bool {
        for _ in 0..<2000 where !isSo() { try await Task.sleep(for: .milliseconds(5)) }
        #expect(isSo(), "\(all)", sourceLocation: place)
        return isSo()
    }

    /// Hangs up.
    func close() async throws { try await line.close() }

    /// The id with which the page looks again.
    var visit: String {
        let hello = all.first { $0.hasPrefix("event: hello\n") } ?? ""
        return String(hello.split(separator: "data: ").last ?? "")
            .trimmingCharacters(in: .whitespacesAndNewlines)
    }
}
