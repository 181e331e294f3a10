import HTML
import Testing

@Suite struct ProfilePictureTests {
    @Test(arguments: [(1, "strain"), (2, "strain"), (3, "even"), (4, "resource"), (5, "resource")])
    func `strain leans one way and resources the other`(value: Int, leaning: String) {
        #expect(
            cell([ProfileRating(value: value, words: "so")]).contains("<g class=\"\(leaning)\""))
    }

    @Test func `not answered yet is said in words`() {
        #expect(cell([]).contains("<span class=\"hidden-visually\">not yet</span>"))
    }

    @Test func `each informant is named with the rating and the last round`() {
        let page = cell([
            ProfileRating(value: 4, words: "good", last: 2),
            ProfileRating(value: 3, words: "fair", informant: 1),
        ])
        #expect(page.contains("self: good, 4/5 (last: 2); mother: fair, 3/5"))
    }

    @Test func `the last round is a ghost only where it differs`() {
        let ghost = "class=\"ghost\" cx"
        #expect(cell([ProfileRating(value: 4, words: "", last: 2)]).contains(ghost))
        #expect(!cell([ProfileRating(value: 4, words: "", last: 4)]).contains(ghost))
    }

    @Test func `three silences have three signs and three words`() {
        let said = ProfileSilence.allCases.map { silence in
            cell([], silence)
        }
        for (html, words) in zip(said, ["would not say", "not asked", "not yet"]) {
            #expect(html.contains("visually\">\(words)</span></td>"))
        }
        for (html, mark) in zip(said, ["×", "·", "–"]) {
            #expect(
                html.contains("<td><span class=\"not-asked\" aria-hidden=\"true\">\(mark)</span>"))
        }
    }

    private var words: ProfileWords {
        ProfileWords(
            areas: "Area", strain: "strain", resource: "resource",
            silences: [
                .declined: "would not say", .notAsked: "not asked", .notYet: "not yet",
            ], last: "last", informants: ["self", "mother"])
    }

    private func cell(
        _ ratings: [ProfileRating], _ silence: ProfileSilence = .notYet
    ) -> String {
        ProfilePicture(
            id: "p", title: "Profile", summary: "One.", members: ["Ida"],
            rows: [
                ProfileRow(
                    area: .home, name: "Home",
                    cells: [ProfileCell(ratings: ratings, silence: silence)])
            ],
            words: words
        ).html.string
    }
}
