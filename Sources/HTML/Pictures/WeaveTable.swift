/// The weave as a table: one row per need, one column per helper.
struct WeaveTable: Component {
    let weave: WeavePicture

    var html: HTML {
        let fixed = [
            TableColumn(weave.words.need), TableColumn(weave.words.weight, isNumber: true),
        ]
        return DataTable(
            caption: weave.title, columns: fixed + weave.helpers.map { TableColumn($0.name) },
            rows: weave.needs.map(row)
        ).html
    }

    private func row(_ need: WeaveNeed) -> [HTML] {
        let name = HTML("\(need.words) <span class=\"quiet\">\(need.areaName)</span>")
        return [name, HTML("\(need.weight)")] + weave.helpers.map { cell(need, $0) }
    }

    private func cell(_ need: WeaveNeed, _ helper: WeaveHelper) -> HTML {
        let knots = weave.knots(need, helper).map { knot in
            HTML("\(knot.words) (\(knot.state.words(weave.words)))")
        }
        return HTML.join(knots, with: HTML("<br>"))
    }
}
