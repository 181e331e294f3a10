import Testing

/// The reader must itself find what it is there to find.
@Suite struct StrictReaderTests {
    @Test(arguments: [
        "<p>a", "<p></b>", "<p><b></p></b>", "a > b", "<p class=a></p>", "<p a=\"1\" a=\"2\"></p>",
        "< p></p>", "<p title=\"<\"></p>", "<path d=\"M0 0\">", "<div/>", "<svg><circle></svg>",
    ]) func `a faulty page is refused`(page: String) {
        #expect(!StrictReader(page).faults.isEmpty)
    }

    @Test func `a good page passes`() {
        let page =
            "<!doctype html><html lang=\"nb\"><p>a<br><input disabled></p><svg><path d=\"M0\"/></svg></html>"
        #expect(StrictReader(page).faults.isEmpty)
        #expect(
            StrictReader(page).elements.map(\.name) == ["html", "p", "br", "input", "svg", "path"])
    }
}
