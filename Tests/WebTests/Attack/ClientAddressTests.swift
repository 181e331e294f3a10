import HTTPTypes
import Hummingbird
import NIOCore
import Testing

@testable import Web

struct ClientAddressTests {
    private func address(
        _ peer: String, forwarded: [String] = [], trusting proxies: String = ""
    ) throws -> ClientAddress {
        var fields = HTTPFields()
        for value in forwarded { fields.append(HTTPField(name: .xForwardedFor, value: value)) }
        let head = HTTPRequest(
            method: .get, scheme: "https", authority: "veven.test", path: "/", headerFields: fields)
        return ClientAddress.of(
            Request(head: head, body: RequestBody(buffer: ByteBuffer())),
            from: try SocketAddress(ipAddress: peer, port: 1),
            trusting: try #require(TrustedProxies(proxies)))
    }

    private func plain(_ text: String) throws -> ClientAddress {
        ClientAddress(try #require(ClientAddress.addressBytes(of: text)))
    }

    @Test func `nobody's word is taken about who asks, unless a setting names the proxy`() throws {
        #expect(try address("192.0.2.1", forwarded: ["198.51.100.7"]) == plain("192.0.2.1"))
        #expect(
            try address("192.0.2.1", forwarded: ["198.51.100.7"], trusting: "192.0.2.2")
                == plain("192.0.2.1"))
    }

    @Test func `of what a trusted proxy says, its own last word counts`() throws {
        let said = ["203.0.113.9, 198.51.100.7", "10.0.0.2"]
        #expect(
            try address("10.0.0.1", forwarded: said, trusting: "10.0.0.0/8")
                == plain("198.51.100.7"))
        #expect(
            try address("10.0.0.1", forwarded: ["x, 10.0.0.2"], trusting: "10.0.0.0/8")
                == plain("10.0.0.1"))
        #expect(try address("10.0.0.1", trusting: "10.0.0.0/8") == plain("10.0.0.1"))
    }

    @Test func `a household on IPv6 is one, and IPv4 inside IPv6 is IPv4`() throws {
        #expect(try plain("2001:db8:1:2::1") == plain("2001:db8:1:2:ffff::9"))
        #expect(try plain("2001:db8:1:2::1") != plain("2001:db8:1:3::1"))
        #expect(try plain("::ffff:192.0.2.1") == plain("192.0.2.1"))
        #expect(
            try address("::ffff:10.0.0.1", forwarded: ["192.0.2.1"], trusting: "10.0.0.1")
                == plain("192.0.2.1"))
    }

    @Test(arguments: ["proxy.example", "10.0.0.1/33", "10.0.0.1/x", "10.0.0.0/8/8", "1.2.3"])
    func `a proxy that is no address is a fault of the setting`(_ text: String) {
        #expect(TrustedProxies(text) == nil)
    }
}
