import Testing

@testable import OpenID

struct Base64URLTests {
    @Test func `what is written is read again`() {
        for count in 0..<40 {
            let bytes = (0..<count).map { _ in UInt8.random(in: 0...255) }
            #expect(Base64URL.decode(Base64URL.encode(bytes)) == bytes)
        }
    }

    @Test(arguments: ["=", "ab==", "a+b/", "a b", "é", "a.b", "a"])
    func `what is not base64url is not read`(_ text: String) {
        #expect(Base64URL.decode(text) == nil)
    }

    @Test func `random texts have the length that a verifier needs`() {
        #expect(RandomText.make().count == 43)
        #expect(RandomText.make() != RandomText.make())
    }
}
