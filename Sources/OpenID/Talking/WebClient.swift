import AsyncHTTPClient
import NIOCore
import NIOHTTP1

/// Asks a provider over the network: TLS, no redirects followed, nothing big, nothing slow. A
/// class, because it keeps the network's threads; `close` it when the server ends.
package final class WebClient: Sendable {
    /// A document, a set of keys or a token is some kilobytes [own choice].
    private static let mostBytes = 256 * 1024

    private let client: HTTPClient
    private let forDocuments: Duration
    private let forTokens: Duration

    /// How long one question may take from its beginning to its end: somebody waits for a page.
    /// - documents: seconds for what lies ready at a provider.
    /// - tokens: seconds for what it has to work out.
    package init(documents: Double = 3, tokens: Double = 10) {
        forDocuments = .seconds(documents)
        forTokens = .seconds(tokens)
        var settings = HTTPClient.Configuration(
            redirectConfiguration: .disallow,
            timeout: .init(connect: .seconds(2)))
        settings.httpVersion = .http1Only
        // A connection of its own for each question: none that the other side has just closed.
        settings.maximumUsesPerConnection = 1
        // One more try is ours to make; the pool would go on trying as long as it may connect.
        settings.connectionPool.retryConnectionEstablishment = false
        client = HTTPClient(eventLoopGroupProvider: .singleton, configuration: settings)
    }

    package func close() async throws { try await client.shutdown() }

    /// The JSON at an address. Tries once more if no connection came about.
    func get(_ address: ProviderAddress) async throws -> [UInt8] {
        var request = HTTPClientRequest(url: address.text)
        request.headers.add(name: "Accept", value: "application/json")
        do {
            return try await ask(request, within: forDocuments)
        } catch ProviderFault.unreachable {
            return try await ask(request, within: forDocuments)
        }
    }

    /// What a provider answers to a form. Never tried twice: a code can be used once.
    func post(
        _ address: ProviderAddress, _ fields: [(String, String)], authorization: String?
    ) async throws -> [UInt8] {
        var request = HTTPClientRequest(url: address.text)
        request.method = .POST
        request.headers.add(name: "Accept", value: "application/json")
        request.headers.add(name: "Content-Type", value: "application/x-www-form-urlencoded")
        if let authorization { request.headers.add(name: "Authorization", value: authorization) }
        request.body = .bytes(ByteBuffer(string: QueryText.encode(fields)))
        return try await ask(request, within: forTokens)
    }

    /// The client's own deadline ends with the head of an answer; this one also holds for a body
    /// that trickles.
    private func ask(
        _ request: HTTPClientRequest, within patience: Duration
    ) async throws -> [UInt8] {
        try await withThrowingTaskGroup(of: [UInt8].self) { group in
            defer { group.cancelAll() }
            group.addTask { try await self.answer(to: request) }
            group.addTask {
                try await Task.sleep(for: patience)
                throw ProviderFault.tooSlow
            }
            return try await group.next() ?? []
        }
    }

    private func answer(to request: HTTPClientRequest) async throws -> [UInt8] {
        do {
            let answer = try await client.execute(request, timeout: .seconds(60))
            try WebClient.check(answer, isPost: request.method == .POST)
            return Array(buffer: try await answer.body.collect(upTo: WebClient.mostBytes))
        } catch let fault as ProviderFault {
            throw fault
        } catch is NIOTooManyBytesError {
            throw ProviderFault.tooBig
        } catch {
            throw ProviderFault.unreachable
        }
    }

    private static func check(
        _ answer: HTTPClientResponse, isPost: Bool
    ) throws(ProviderFault) {
        switch answer.status.code {
        case 200: break
        case 300..<400: throw .redirected
        case 400..<500 where isPost: throw .codeRefused
        default: throw .badStatus
        }
        let named = answer.headers.first(name: "Content-Type") ?? ""
        let type = named.prefix { $0 != ";" }.lowercased().filter { !$0.isWhitespace }
        let isJSON = type == "application/json" || type.hasSuffix("+json")
        guard isJSON else { throw .wrongContentType }
    }
}
