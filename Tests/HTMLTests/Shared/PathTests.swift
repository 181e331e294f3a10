import HTML
import Testing

@Suite struct PathTests {
    @Test(arguments: [
        ("a b", "/x/a%20b"), ("a~2", "/x/a~2"), ("a/b", "/x/a%2Fb"), ("æ", "/x/%C3%A6"),
        ("?a=b#c", "/x/%3Fa%3Db%23c"),
        ("\u{1}", "/x/%01"), ("50%", "/x/50%25"), ("a-b_c.d", "/x/a-b_c.d"),
        ("<\"'>", "/x/%3C%22%27%3E"),
    ]) func `a part is encoded`(part: String, address: String) {
        #expect(Path("x", part).text == address)
    }

    @Test(arguments: ["", ".", ".."]) func `a part that would lead elsewhere is left out`(
        part: String
    ) {
        #expect(Path(part, "evil.example").text == "/evil.example")
        #expect(Path("families", part, "plan").text == "/families/plan")
    }

    @Test func `no parts are the front page`() { #expect(Path().text == "/") }

    @Test func `values are added and encoded`() {
        #expect(Path("x").with("a&", "1=2").with("b", "").text == "/x?a%26=1%3D2&b=")
    }

    @Test func `a value comes before the anchor whatever the order`() {
        #expect(Path("x").at("goal 1").with("a", "1").text == "/x?a=1#goal%201")
        #expect(Path("x").at("a").at("b").text == "/x#b")
    }

    @Test func `a place on the same page is only an anchor`() {
        #expect(Path.here("goal").text == "#goal")
    }
}
