import Domain
import HTTPTypes
import Hummingbird
import Logging
import UseCases

/// GET /families/:family/live     what happens on one of the family's pages, for as long as it is open
struct LiveRoutes {
    let files: CaseFiles
    let sessions: any Sessions
    let hub: LiveHub
    let clock: Clock

    func add(to group: RouterGroup<SignedInContext>) {
        group.get("families/:family/live", use: open)
    }

    private func open(_ request: Request, _ context: SignedInContext) async throws -> Response {
        let query = request.uri.queryParameters
        let place = try LivePlace(rawValue: query["page"].map(String.init) ?? "").orRefused()
        let family = try context.family
        guard hub.hasRoom(for: context.account.id) else {
            _ = try await files.hear([], in: family, by: context.caller, as: place.act).orRefused()
            throw HTTPError(.tooManyRequests, headers: [.retryAfter: "60"])
        }
        let hearing = try await files.beginListening(to: family, by: context.caller, as: place.act)
        let guest = LiveGuest(
            family: family, place: place, account: context.account, token: context.token,
            line: hearing.line, came: context.came)
        let since = (query["since"].map(String.init) ?? request.headers[.lastEventID])
            .flatMap { Int($0) }.map { Instant(milliseconds: $0) }
        return Response(
            status: .ok, headers: LiveRoutes.headers,
            body: ResponseBody { writer in
                try await stream(guest, since, context, &writer)
                try await writer.finish(nil)
            })
    }

    private func stream(
        _ guest: LiveGuest, _ since: Instant?, _ context: SignedInContext,
        _ writer: inout any ResponseBodyWriter
    ) async throws {
        guard let line = context.line, line.isActive, let seat = hub.enter(guest) else {
            return try await writer.write(LiveEvent.later(milliseconds: 10_000).bytes)
        }
        defer { hub.leave(seat, atOnce: false) }
        line.closeFuture.whenComplete { _ in seat.end() }
        let stream = LiveStream(
            seat: seat, hub: hub, files: files, sessions: sessions, clock: clock,
            texts: context.texts.live)
        do {
            try await stream.run(since: since, &writer)
        } catch {
            // Of a line that is down nobody need be told; of a fault of ours the log is.
            guard line.isActive else { return }
            context.logger.error("live", metadata: ["kind": "\(type(of: error))"])
            try await writer.write(LiveEvent.later(milliseconds: 10_000).bytes)
        }
    }

    /// A proxy that gathers an answer before it hands it on would hold every event back.
    private static let headers: HTTPFields = {
        var fields: HTTPFields = [
            .contentType: "text/event-stream", .cacheControl: "no-store",
        ]
        if let unbuffered = HTTPField.Name("X-Accel-Buffering") { fields[unbuffered] = "no" }
        return fields
    }()
}

extension HTTPField.Name {
    /// What a page sends that looks again by itself, or listens.
    static var live: HTTPField.Name? { HTTPField.Name("Veven-Live") }
    fileprivate static var lastEventID: HTTPField.Name { .init("Last-Event-ID") ?? .ifMatch }
}
