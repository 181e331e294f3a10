import OpenID
import Testing

struct ProviderAddressTests {
    @Test(arguments: [
        "https://idporten.no", "https://login.microsoftonline.com/a-b/v2.0",
        "http://127.0.0.1:9000/issuer", "http://localhost:1", "http://[::1]:80/",
        "https://a.example:444/x?y=z",
    ])
    func `an address that is taken`(_ text: String) {
        #expect(ProviderAddress(text)?.text == text)
    }

    @Test(arguments: [
        "", "idporten.no", "http://idporten.no", "https://", "https:///x", "ftp://a.example",
        "https://a@b.example", "https://a:b@c.example", "https://a.example/#x", "file:///etc",
        "https://a.example/x y", "https://a.example/\"x", "http://127.0.0.1.evil.example",
        "http://localhost.evil.example", "https://a.example/é", "javascript:alert(1)",
    ])
    func `an address that is refused`(_ text: String) {
        #expect(ProviderAddress(text) == nil)
    }

    @Test func `the origin is what a content-security policy names`() {
        #expect(ProviderAddress("https://A.example/x?y")?.origin == "https://a.example")
        #expect(ProviderAddress("http://127.0.0.1:90/x")?.origin == "http://127.0.0.1:90")
    }
}
