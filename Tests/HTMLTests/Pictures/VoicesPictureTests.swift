import HTML
import Testing

@Suite struct VoicesPictureTests {
    private func picture(_ places: [Double?]) -> String {
        VoicesPicture(
            title: "Ida", summary: "Two.", voices: ["Ida", "Sara"],
            lines: [
                VoicesLine(
                    name: "Worry", places: places, said: ["8 of 10", "2 of 10"],
                    compared: "Differently")
            ], words: VoicesWords(scale: "Scale", picture: "Picture", compared: "Alike?")
        ).html.string
    }

    @Test func `each voice has a line and a shape of its own, and its words in a column`() {
        let page = picture([0.2, 0.8])
        #expect(page.ranges(of: "class=\"frame\"").count == 2)
        #expect(page.contains("translate(26 11)") && page.contains("translate(74 33)"))
        #expect(page.contains("<td>8 of 10</td><td>2 of 10</td><td>Differently</td>"))
    }

    @Test func `a voice without a score has a line and no shape on it`() {
        let page = picture([nil, 0.8])
        #expect(page.ranges(of: "class=\"frame\"").count == 2)
        #expect(page.ranges(of: "translate(").count == 1)
    }

    @Test func `more than ten signs are counted in words, not drawn`() {
        let page = BalancePicture(
            title: "B", summary: "",
            rows: [
                BalanceRow(area: .home, name: "Home", weighing: 12, carrying: 0)
            ], words: BalanceWords(areas: "Area", weighs: "Weighs", carries: "Carries")
        ).html.string
        #expect(page.ranges(of: "<rect").count == 10)
        #expect(page.contains("<span>12</span>"))
    }

    @Test func `a change that is marked has a ring, said in the table and the legend`() {
        let page = ChangePicture(
            id: "c", title: "C", summary: "",
            points: [
                ChangePoint(at: 0, value: 9, when: "May", words: "9"),
                ChangePoint(at: 1, value: 2, when: "June", words: "2", mark: "More."),
            ],
            scale: ChangeScale(low: 0, high: 10, lowWords: "a", highWords: "b", cuts: [5]),
            words: ChangeWords(
                asTable: "t", when: "w", value: "v", band: "b", mark: "ring", cut: "cut")
        ).html.string
        #expect(page.ranges(of: "class=\"ring\" cx").count == 1)
        #expect(page.contains("<td>2 More.</td>"))
        #expect(page.contains("</svg> ring</li>") && page.contains("</svg> cut</li>"))
    }
}
