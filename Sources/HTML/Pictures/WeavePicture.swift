/// The weave: needs are threads down, helpers threads across, actions the knots where they meet.
/// Needs that nobody has yet hang loose in front, each with a way to add help.
///
/// One figure holds the cloth (a picture, for wide screens and paper), the same turned into a
/// list (for phones), and the same as a table under an unfolding part.
package struct WeavePicture: Component {
    let id: String
    let title: String
    let summary: String
    let holes: [WeaveNeed]
    let woven: [WeaveNeed]
    let helpers: [WeaveHelper]
    let words: WeaveWords
    let direction: TextDirection
    private let knots: [String: [String: [WeaveKnot]]]

    /// - id: unique on the page. - summary: what one sees, in a sentence or two.
    package init(
        id: String, title: String, summary: String, needs: [WeaveNeed], helpers: [WeaveHelper],
        knots: [WeaveKnot], words: WeaveWords, direction: TextDirection = .leftToRight
    ) {
        let known = Set(helpers.map(\.id))
        let byNeed = Dictionary(grouping: knots.filter { known.contains($0.helper) }, by: \.need)
        let held = Set(byNeed.filter { $1.contains(where: \.holds) }.keys)
        self.id = id
        self.title = title
        self.summary = summary
        self.helpers = helpers
        self.words = words
        self.direction = direction
        self.knots = byNeed.mapValues { Dictionary(grouping: $0, by: \.helper) }
        holes = needs.filter { !held.contains($0.id) }
        woven = needs.filter { held.contains($0.id) }
    }

    package var html: HTML {
        HTML(
            """
            <figure class="picture weave"><figcaption id="\(id)-caption">\(summary)</figcaption>\
            \(pictures)</figure>
            """)
    }

    /// The actions where this helper meets this need, the strongest first.
    func knots(_ need: WeaveNeed, _ helper: WeaveHelper) -> [WeaveKnot] {
        let here = knots[need.id]?[helper.id] ?? []
        return WeaveKnot.State.allCases.flatMap { state in here.filter { $0.state == state } }
    }

    var needs: [WeaveNeed] { holes + woven }

    private var pictures: HTML? {
        guard !needs.isEmpty else { return nil }
        let table = Unfold(words.asTable, content: WeaveTable(weave: self).html)
        return HTML(
            """
            \(WeaveCloth(weave: self))\(WeaveList(weave: self))\(legend)\
            <div class="weave-table">\(table)</div>
            """)
    }

    private var legend: HTML {
        let signs = WeaveKnot.State.allCases.map { state in
            HTML(
                """
                <li><svg viewBox="-14 -14 28 28" aria-hidden="true">\(state.shape)</svg> \
                \(state.words(words))</li>
                """)
        }
        return HTML("<ul class=\"legend\">\(signs)</ul>")
    }
}
