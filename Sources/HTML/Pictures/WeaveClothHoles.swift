/// What stands in the gap of a loose thread: the way to add help, or on paper what it means.
extension WeaveCloth {
    var adders: [HTML] {
        grid.columns.filter(\.isHole).map { column in
            let words = adderText(column.need)
            return linked(
                column.need.addHelp, title: "\(weave.words.addHelp): \(column.need.words)",
                HTML(
                    """
                    <g class="adder" transform="translate(\(column.x) \(grid.middle))">\
                    <circle r="16"/><path d="M-6 0H6M0-6V6"/><text text-anchor="middle">\
                    \(words.spans(x: 0, y: 34, height: 15))</text></g>
                    """)) + printed(column)
        }
    }

    /// On paper nothing can be pressed; there the hole says what it is.
    private func printed(_ column: WeaveGrid.Column) -> HTML {
        let words = WrappedText(weave.words.nobodyYet, width: grid.labelWidth, most: 3)
        return HTML(
            """
            <text class="print-only" text-anchor="middle">\
            \(words.spans(x: column.x, y: grid.middle, height: 15))</text>
            """)
    }

    private func adderText(_ need: WeaveNeed) -> WrappedText {
        let words = need.addHelp == nil ? weave.words.nobodyYet : weave.words.addHelp
        return WrappedText(words, width: grid.labelWidth, most: 3)
    }

    /// How many lines the ways to add help take at most.
    var adderLines: Int { grid.columns.map { adderText($0.need).lines.count }.max() ?? 1 }
}
