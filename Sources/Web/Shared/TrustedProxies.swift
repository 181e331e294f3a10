import NIOCore

/// The proxies in front of the server, whose word about who asks is taken. None unless a setting
/// names them, because anybody can write a header.
package struct TrustedProxies: Sendable, Equatable {
    private struct Network: Equatable {
        let bytes: [UInt8]
        let bits: Int
    }

    private let networks: [Network]

    /// Nobody's word is taken.
    package static let none = TrustedProxies(networks: [])

    private init(networks: [Network]) { self.networks = networks }

    /// Reads addresses and networks with commas between: `127.0.0.1, 10.1.0.0/16, fd00::/8`.
    /// - Returns: Nil if any of them is neither.
    package init?(_ text: String) {
        var networks: [Network] = []
        for part in text.split(whereSeparator: { $0 == "," || $0.isWhitespace }) {
            let pieces = part.split(separator: "/", omittingEmptySubsequences: false)
            guard pieces.count <= 2, let address = pieces.first,
                let bytes = ClientAddress.addressBytes(of: String(address))
            else { return nil }
            let all = bytes.count * 8
            guard let bits = pieces.count == 2 ? Int(pieces[1]) : all, (0...all).contains(bits)
            else { return nil }
            networks.append(Network(bytes: bytes, bits: bits))
        }
        self.networks = networks
    }

    /// Whether the other end of a connection is one of them.
    func include(_ peer: SocketAddress?) -> Bool {
        peer?.addressBytes.map { include($0) } ?? false
    }

    func include(_ address: [UInt8]) -> Bool {
        let plain = ClientAddress.unmapped(address)
        return networks.contains { network in
            network.bytes.count == plain.count
                && (0..<network.bits).allSatisfy { bit in
                    (network.bytes[bit / 8] ^ plain[bit / 8]) & (0x80 >> (bit % 8)) == 0
                }
        }
    }
}
