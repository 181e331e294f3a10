/// The weave turned into a list: each need is a thread down the side of the page, and each action
/// a knot on it, with the helper's name beside. It is the picture on a phone, and the text
/// version where the cloth is shown; the style sheet draws threads and knots.
struct WeaveList: Component {
    let weave: WeavePicture

    var html: HTML {
        HTML("<ul class=\"weave-list\" id=\"\(weave.id)-list\">\(weave.needs.map(row))</ul>")
    }

    private func row(_ need: WeaveNeed) -> HTML {
        let crossings = weave.crossings(of: need).flatMap { crossing in
            crossing.knots.map { (knot: $0, helper: crossing.helper) }
        }
        let isHole = weave.holes.contains { $0.id == need.id }
        let groups = crossings.grouped(by: \.knot.path).map { path, group in
            linked(path, group.map { line($0.knot, $0.helper) })
        }
        let shape: Path = .here("\(weave.id)-\(need.area.rawValue)")
        let name = need.path.map { HTML("<a href=\"\($0)\">\(need.words)</a>") }
        return HTML(
            """
            <li class="w\(need.weight) \(need.area.cssClass)\(isHole ? " unheld" : "")">\
            <svg aria-hidden="true"><use href="\(shape)"/></svg>\
            <p>\(name ?? HTML(text: need.words)) <small>\(about(need))</small></p>\
            \(groups)\(isHole ? hole(need) : .empty)</li>
            """)
    }

    private func about(_ need: WeaveNeed) -> String {
        need.weightWords.map { "\(need.areaName) · \($0)" } ?? need.areaName
    }

    private func line(_ knot: WeaveKnot, _ helper: WeaveHelper) -> HTML {
        HTML(
            """
            <i\(knot.state.listClass)><b>\(helper.name)</b> \(knot.words) \
            (\(knot.state.words(weave.words)))</i>
            """)
    }

    /// Several actions that lead to the same place are one link.
    private func linked(_ path: Path?, _ lines: [HTML]) -> HTML {
        let lines = HTML.join(lines, with: " ")
        return path.map { HTML("<a href=\"\($0)\">\(lines)</a>") } ?? lines
    }

    private func hole(_ need: WeaveNeed) -> HTML {
        let add = need.addHelp.map {
            LinkButton(weave.words.addHelp, to: $0, kind: .quiet, about: need.words)
        }
        return HTML("<div class=\"hole\"><p>\(weave.words.nobodyYet)</p>\(add)</div>")
    }
}
