/// The weave turned into a list for phones: each need is a thread down the side of the page, and
/// each action a knot on it, with the helper's name beside.
struct WeaveList: Component {
    let weave: WeavePicture

    var html: HTML { HTML("<ul class=\"weave-list\">\(weave.needs.map(row))</ul>") }

    private func row(_ need: WeaveNeed) -> HTML {
        let crossings = weave.helpers.flatMap { helper in
            weave.knots(need, helper).map { crossing($0, helper, need) }
        }
        let isHole = weave.holes.contains { $0.id == need.id }
        return HTML(
            """
            <li class="weave-row">\(head(need))<ul>\(crossings)\(isHole ? hole(need) : .empty)\
            </ul></li>
            """)
    }

    private func head(_ need: WeaveNeed) -> HTML {
        let name = need.path.map { HTML("<a href=\"\($0)\">\(need.words)</a>") }
        return HTML(
            """
            <p class="weave-row-head"><svg viewBox="-22 -22 44 44" class="\(need.area.cssClass)" \
            aria-hidden="true">\(need.area.shape)</svg> <span>\(name ?? HTML(text: need.words)) \
            <span class="quiet">\(need.areaName)</span></span></p>
            """)
    }

    private func crossing(_ knot: WeaveKnot, _ helper: WeaveHelper, _ need: WeaveNeed) -> HTML {
        let content = HTML(
            """
            <svg viewBox="-22 -22 44 44" aria-hidden="true">\(thread(need))\
            <path class="gap gap-weft" d="M-18 0H18"/><path class="weft" d="M-18 0H18"/>\
            \(knot.state.shape)</svg> <span><strong>\(helper.name)\
            </strong> <span class="quiet">\(knot.words) \
            (\(knot.state.words(weave.words)))</span></span>
            """)
        guard let path = knot.path else { return HTML("<li><span>\(content)</span></li>") }
        return HTML("<li><a href=\"\(path)\">\(content)</a></li>")
    }

    private func hole(_ need: WeaveNeed) -> HTML {
        let loose = HTML(
            """
            <svg viewBox="-22 -22 44 44" aria-hidden="true">\
            <path class="loose \(need.area.cssClass)" d="M0-22V12"/></svg> \
            <span>\(weave.words.nobodyYet)</span>
            """)
        let add = need.addHelp.map {
            LinkButton(weave.words.addHelp, to: $0, kind: .quiet, about: need.words)
        }
        return HTML("<li class=\"weave-row-hole\"><span>\(loose)</span>\(add)</li>")
    }

    private func thread(_ need: WeaveNeed) -> HTML {
        HTML("<path class=\"warp warp-\(need.weight) \(need.area.cssClass)\" d=\"M0-28V28\"/>")
    }
}
