/// The weave: needs are threads down, helpers threads across, actions the knots where they meet.
/// Needs that nobody has yet hang loose in front, each with a way to add help.
///
/// One figure holds the cloth (a picture, for wide screens and paper) and the same turned into a
/// list: it is what phones show, and elsewhere the text version, shown by a link to it.
package struct WeavePicture: Component {
    let id: String
    let title: String
    let summary: String
    let holes: [WeaveNeed]
    let woven: [WeaveNeed]
    let helpers: [WeaveHelper]
    let words: WeaveWords
    let direction: TextDirection
    /// By need and helper, the strongest first.
    private let knots: [String: [String: [WeaveKnot]]]

    /// - id: unique on the page. - summary: what one sees, in a sentence or two.
    /// - helpers: those who hold none of these needs are left out.
    package init(
        id: String, title: String, summary: String, needs: [WeaveNeed], helpers: [WeaveHelper],
        knots: [WeaveKnot], words: WeaveWords, direction: TextDirection = .leftToRight
    ) {
        let (known, drawn) = (Set(helpers.map(\.id)), Set(needs.map(\.id)))
        let here = knots.filter { known.contains($0.helper) && drawn.contains($0.need) }
        let byNeed = Dictionary(grouping: here, by: \.need)
        let busy = Set(here.map(\.helper))
        let held = Set(byNeed.filter { $1.contains(where: \.holds) }.keys)
        self.id = id
        self.title = title
        self.summary = summary
        self.helpers = helpers.filter { busy.contains($0.id) }
        self.words = words
        self.direction = direction
        self.knots = byNeed.mapValues { here in
            Dictionary(grouping: here, by: \.helper).mapValues(WeavePicture.strongestFirst)
        }
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

    /// Who meets this need, each with the actions where they do, the strongest first.
    func crossings(
        of need: WeaveNeed
    ) -> [(place: Int, helper: WeaveHelper, knots: [WeaveKnot])] {
        guard let here = knots[need.id] else { return [] }
        return helpers.enumerated().compactMap { place, helper in
            here[helper.id].map { (place, helper, $0) }
        }
    }

    private static func strongestFirst(_ knots: [WeaveKnot]) -> [WeaveKnot] {
        guard knots.count > 1 else { return knots }
        return WeaveKnot.State.allCases.flatMap { state in knots.filter { $0.state == state } }
    }

    var needs: [WeaveNeed] { holes + woven }

    private var pictures: HTML? {
        guard !needs.isEmpty else { return nil }
        return HTML(
            """
            \(WeaveCloth(weave: self))\(legend)<p class="weave-link">\
            <a href="\(Path.here("\(id)-list"))">\(words.asTable)</a></p>\(WeaveList(weave: self))
            """)
    }

    private var legend: HTML {
        let signs = WeaveKnot.State.allCases.map { state in
            HTML("<li\(state.listClass)>\(state.words(words))</li>")
        }
        return HTML("<ul class=\"legend\">\(signs)</ul>")
    }
}
