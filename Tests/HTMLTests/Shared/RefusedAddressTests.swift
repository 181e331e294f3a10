import HTML
import Testing

/// A debug build stops where text is written as an address; a release build writes nothing.
@Suite struct RefusedAddressTests {
    #if DEBUG
    @Test func `text is refused as a link's address`() async {
        await #expect(processExitsWith: .failure) {
            _ = HTML("<a href=\"\("javascript:alert(1)")\">")
        }
    }

    @Test func `HTML is refused as a form's address`() async {
        await #expect(processExitsWith: .failure) {
            _ = HTML("<form action=\"\(HTML(text: "javascript:alert(1)"))\">")
        }
    }
    #else
    @Test func `text as an address writes nothing`() {
        #expect(HTML("<a href=\"\("javascript:alert(1)")\">").string == "<a href=\"\">")
    }
    #endif
}
