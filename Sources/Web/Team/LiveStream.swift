import Domain
import Hummingbird
import UseCases

/// Tells one open page what its receiver may know, and ends when they may know nothing more. At
/// every event the session and the right are asked anew; nothing is told from memory.
struct LiveStream {
    let seat: LiveSeat
    let hub: LiveHub
    let files: CaseFiles
    let sessions: any Sessions
    let clock: Clock
    let texts: LiveTexts

    /// What was told last.
    private struct Told {
        var scope: Scope?
        var here = ""
    }

    /// Somebody else who has a page of the family open, at whichever node.
    private struct Other {
        let account: Account
        let present: Present
    }

    private enum Ending: Error {
        case gone
    }

    /// - Parameter since: When the page was made, or the last event that came; nil if unknown.
    /// - Throws: If the client is no longer there.
    func run(since: Instant?, _ writer: inout any ResponseBodyWriter) async throws {
        var told = Told()
        do {
            try await write(.hello(seat.id), &writer)
            try await catchUp(since, &told, &writer)
            for await signal in seat.signals {
                if case .over = signal { break }
                try await answer(signal, &told, &writer)
            }
            try await write(.later(milliseconds: LiveStream.pause()), &writer)
        } catch is Ending {
            hub.leave(seat, atOnce: true)
            try await write(.gone, &writer)
        }
    }

    /// Spread, so that not all clients of a node come to the next one at once.
    private static func pause() -> Int { .random(in: 500...3000) }

    private func catchUp(
        _ since: Instant?, _ told: inout Told, _ writer: inout any ResponseBodyWriter
    ) async throws {
        let now = clock.now()
        if let touched = hub.touched(since: since, for: seat) {
            try await hear(touched, at: now, &told, &writer)
        } else {
            try await hear([], at: now, isMissing: true, &told, &writer)
        }
    }

    private func answer(
        _ signal: LiveSeat.Signal, _ told: inout Told, _ writer: inout any ResponseBodyWriter
    ) async throws {
        switch signal {
        case .touched(let touched, let at): try await hear(touched, at: at, &told, &writer)
        case .presence, .right: try await hear([], at: clock.now(), &told, &writer)
        case .missed(let at): try await hear([], at: at, isMissing: true, &told, &writer)
        case .beat(let at):
            try await hear([], at: at, &told, &writer)
            try await write(.beat(at: at), &writer)
        case .over: break
        }
    }

    private func hear(
        _ touched: Set<Touched>, at moment: Instant, isMissing: Bool = false,
        _ told: inout Told, _ writer: inout any ResponseBodyWriter
    ) async throws {
        let others = try await others()
        let hearing = try await hearing(touched, Set(others.map(\.present)))
        let isOther =
            told.scope.map { isNarrowedOrWidened(hearing.scope, $0) } ?? hearing.isAboutOwnAccess
        told.scope = hearing.scope
        if hearing.isTold || isMissing || isOther {
            try await write(.changed(at: moment), &writer)
        }
        let here = sentence(others.filter { hearing.here.contains($0.account.id) })
        guard here != told.here else { return }
        told.here = here
        try await write(.here(here), &writer)
    }

    /// Who else is here. Of who is at another node only the identity came: what they are and may is
    /// read anew.
    private func others() async throws -> [Other] {
        let near = hub.here(in: seat.family).filter { $0.key != seat.account.id }
        let far = hub.elsewhere(in: seat.family).filter {
            $0.key != seat.account.id && near[$0.key] == nil
        }
        let nearby = near.values.map { Other(account: $0.account, present: $0.present) }
        guard !far.isEmpty else { return nearby }
        let accounts = try await sessions.accounts(far.keys.sorted())
        return nearby
            + accounts.compactMap { account in
                far[account.id].map { line in
                    Other(account: account, present: Present(account.caller, line: line))
                }
            }
    }

    private func hearing(
        _ touched: Set<Touched>, _ present: Set<Present>
    ) async throws -> Hearing {
        let account = try await sessions.watch(seat.token, at: clock.now())
        guard let account, account.caller == seat.account.caller else { throw Ending.gone }
        let known = touched.filter { seat.place.kinds.contains($0.kind) }
        let hearing = try await files.hear(
            known, present, in: seat.family, by: account.caller, as: seat.place.act)
        guard let hearing else { throw Ending.gone }
        return hearing
    }

    /// What is open to a helper changes with releases and consents. To the family it changes only
    /// with ages; that somebody was added whom they may not know of shall not be told so.
    private func isNarrowedOrWidened(_ scope: Scope, _ before: Scope) -> Bool {
        [.partner, .volunteer].contains(seat.account.role) && !scope.opensTheSame(as: before)
    }

    private func sentence(_ others: [Other]) -> String {
        let names = others.map(\.account.name.text).sorted()
        return names.isEmpty ? "" : texts.here(names)
    }

    private func write(
        _ event: LiveEvent, _ writer: inout any ResponseBodyWriter
    ) async throws {
        try await writer.write(event.bytes)
    }
}
