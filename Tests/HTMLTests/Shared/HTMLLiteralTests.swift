import HTML
import Testing

@Suite struct HTMLLiteralTests {
    let unsafe = #"<script>alert("1 & '2'")</script>"#
    let escaped = "&lt;script&gt;alert(&quot;1 &amp; &#39;2&#39;&quot;)&lt;/script&gt;"

    @Test func `text in an element is escaped`() {
        #expect(HTML("<p>\(unsafe)</p>").string == "<p>\(escaped)</p>")
    }

    @Test func `text in an attribute is escaped`() {
        #expect(HTML("<p title=\"\(unsafe)\">").string == "<p title=\"\(escaped)\">")
    }

    @Test func `HTML in HTML is left as it is`() {
        #expect(HTML("<p>\(HTML("<b>\("a<b")</b>"))</p>").string == "<p><b>a&lt;b</b></p>")
    }

    @Test func `control characters that HTML forbids are left out and line breaks stay`() {
        #expect(HTML(text: "a\u{0}b\u{8}c\u{7F}d\te\nf\rg").string == "abcd\te\nf\rg")
    }

    @Test func `letters of all languages stay as they are`() {
        #expect(HTML(text: "Sørås, مرحبا, 👩‍👧").string == "Sørås, مرحبا, 👩‍👧")
    }

    @Test func `an absent value writes nothing`() {
        let text: String? = nil
        let html: HTML? = nil
        #expect(HTML("<p\("title", text)>\(text)\(html)</p>").string == "<p></p>")
    }

    @Test func `an attribute without value is written only when it is so`() {
        #expect(HTML("<a\("open", when: true)\("checked", when: false)>").string == "<a open>")
    }

    @Test func `an optional attribute is escaped`() {
        #expect(
            HTML("<p\("title", "a\"b")\("rows", 3)>").string == "<p title=\"a&quot;b\" rows=\"3\">")
    }

    @Test(arguments: [
        (12.0, "12"), (12.5, "12.5"), (12.25, "12.25"), (-0.5, "-0.5"), (1.006, "1.01"),
        (0.004, "0"), (-3.999, "-4"), (0.05, "0.05"), (.nan, "0"), (.infinity, "0"), (1e300, "0"),
    ]) func `a measure has two decimals at most`(measure: Double, written: String) {
        #expect(HTML("\(measure)").string == written)
    }

    @Test func `pieces are joined with what stands between`() {
        let pieces: [HTML] = ["a", "b", "c"]
        #expect(HTML.join(pieces, with: ", ").string == "a, b, c")
        #expect(HTML.join([] as [HTML]).isEmpty)
    }

    @Test func `a path is welcome as an address`() {
        let path = Path("plan").with("a", "1").with("b", "2")
        #expect(HTML("<a href=\"\(path)\">").string == "<a href=\"/plan?a=1&amp;b=2\">")
    }

    @Test func `components are placed as they are`() {
        let chips = [Chip("a"), Chip("b")]
        let none: Chip? = nil
        let expected = chips[0].html + chips[1].html + chips[0].html
        #expect(HTML("\(chips)\(none)\(chips.first)") == expected)
    }
}
