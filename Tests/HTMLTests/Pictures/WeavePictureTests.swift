import HTML
import Testing

@Suite struct WeavePictureTests {
    @Test func `a need that nobody has comes first`() {
        let page = aWeave(knots: [aKnot(need: "sleep", state: .active)]).html.string
        #expect(order(of: ["a friend", "sleep"], in: page) == ["a friend", "sleep"])
    }

    @Test func `otherwise the order is kept`() {
        let knots = [
            aKnot(need: "sleep", state: .active), aKnot(need: "a friend", state: .planned),
        ]
        #expect(
            order(of: ["a friend", "sleep"], in: aWeave(knots: knots).html.string).first == "sleep")
    }

    @Test func `a hole has a way to add help and a held need has none`() {
        let page = aWeave(knots: [aKnot(need: "sleep", state: .active)]).html.string
        #expect(page.contains("href=\"/help/a%20friend\""))
        #expect(!page.contains("href=\"/help/sleep\""))
    }

    @Test func `what is done no longer holds a need`() {
        let page = aWeave(knots: [aKnot(need: "sleep", state: .done)]).html.string
        #expect(page.contains("href=\"/help/sleep\""))
        #expect(page.contains("class=\"done\""))
    }

    @Test func `several actions at one crossing are one knot with their number`() {
        let two = [aKnot(need: "sleep", state: .planned), aKnot(need: "sleep", state: .active)]
        let page = aWeave(knots: two).html.string
        #expect(page.contains("class=\"weave-count\""))
        #expect(page.contains(">2</text>"))
    }

    @Test func `a knot between unknown ones is left out`() {
        let stray = WeaveKnot(need: "sleep", helper: "nobody", state: .active, words: "stray")
        #expect(!aWeave(knots: [stray]).html.string.contains("stray"))
    }

    @Test func `every knot leads to its action in the cloth and in the list`() {
        let page = aWeave(knots: [aKnot(need: "sleep", state: .active)]).html.string
        #expect(page.split(separator: "href=\"/actions/sleep\"").count == 3)
    }

    @Test func `knots that lead to the same place are one link`() {
        let knots = ["sleep", "a friend"].map { need in
            WeaveKnot(
                need: need, helper: need == "sleep" ? "anne" : "per", state: .active,
                words: "talks", to: Path("goal"))
        }
        let both =
            knots + [
                WeaveKnot(
                    need: "sleep", helper: "per", state: .planned, words: "x", to: Path("goal"))
            ]
        let page = aWeave(knots: both, helpers: ["anne", "per"]).html.string
        #expect(page.split(separator: "href=\"/goal\"").count == 5)
        #expect(page.contains("<title>anne: talks (active); per: x (planned)</title>"))
    }

    @Test func `who holds none of the needs has no thread`() {
        let knots = [aKnot(need: "sleep", state: .active)]
        let page = aWeave(knots: knots, helpers: ["anne", "idle"]).html.string
        #expect(page.contains("anne"))
        #expect(!page.contains("idle"))
    }

    @Test func `a link leads from the cloth to the list, which is the text version`() {
        let page = aWeave(knots: []).html.string
        #expect(page.contains("href=\"#weave-list\""))
        #expect(page.contains("id=\"weave-list\""))
    }

    @Test func `it runs from the right without turning the text`() {
        let page = aWeave(knots: [], direction: .rightToLeft).html.string
        #expect(!page.contains("scale(-1"))
        #expect(page != aWeave(knots: []).html.string)
    }

    @Test func `no needs draw nothing`() {
        let words = aWeaveWords()
        let none = WeavePicture(
            id: "w", title: "Weave", summary: "None yet.", needs: [], helpers: [], knots: [],
            words: words)
        #expect(!none.html.string.contains("<svg"))
    }

    private func order(of words: [String], in page: String) -> [String] {
        let list = page.split(separator: "class=\"weave-list\"").last ?? ""
        let places = words.map {
            ($0, list.firstRange(of: "<p>\($0) <")?.lowerBound ?? list.endIndex)
        }
        return places.sorted { $0.1 < $1.1 }.map(\.0)
    }
}
