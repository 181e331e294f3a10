import HTTPTypes
import Hummingbird
import NIOCore

/// Where a request came from, as far as limits ask. Never logged and never shown.
struct ClientAddress: Hashable, Sendable {
    /// Four bytes, or the first eight of an IPv6 address: a household has at least a whole /64
    /// (RFC 6177), so single addresses in it are not counted apart. Empty if unknown.
    let network: [UInt8]

    init(_ bytes: [UInt8]) {
        let plain = ClientAddress.unmapped(bytes)
        network = Array(plain.prefix(plain.count == 16 ? 8 : 4))
    }

    /// Who asks: the other end of the connection, or whom a proxy that we trust names.
    static func of(
        _ request: Request, from peer: SocketAddress?, trusting proxies: TrustedProxies
    ) -> ClientAddress {
        guard let peer = peer?.addressBytes else { return ClientAddress([]) }
        guard proxies.include(peer) else { return ClientAddress(peer) }
        // The last name is the one that our own proxy wrote; those before it anybody can write.
        let named = request.headers[values: .xForwardedFor].flatMap { $0.split(separator: ",") }
        for name in named.reversed() {
            guard let bytes = addressBytes(of: name.trimmed) else { break }
            if !proxies.include(bytes) { return ClientAddress(bytes) }
        }
        return ClientAddress(peer)
    }

    /// The bytes of `192.0.2.1` or `2001:db8::1`; nil for anything else, such as a name.
    static func addressBytes(of text: String) -> [UInt8]? {
        (try? SocketAddress(ipAddress: text, port: 0))?.addressBytes
    }

    /// An IPv4 address that travels as IPv6 (`::ffff:192.0.2.1`) is the same address.
    static func unmapped(_ bytes: [UInt8]) -> [UInt8] {
        let prefix: [UInt8] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF]
        return bytes.count == 16 && bytes.starts(with: prefix) ? Array(bytes.suffix(4)) : bytes
    }
}

extension SocketAddress {
    /// Four or sixteen bytes, at the places that POSIX systems have them in `sockaddr_in` and
    /// `sockaddr_in6`; nil for a socket in the file system.
    var addressBytes: [UInt8]? {
        switch self {
        case .v4(let address): withUnsafeBytes(of: address.address) { Array($0[4..<8]) }
        case .v6(let address): withUnsafeBytes(of: address.address) { Array($0[8..<24]) }
        case .unixDomainSocket: nil
        }
    }
}

extension Substring {
    fileprivate var trimmed: String {
        String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
    }
}

extension HTTPField.Name {
    static var xForwardedFor: HTTPField.Name {
        HTTPField.Name("X-Forwarded-For") ?? .origin
    }
}
