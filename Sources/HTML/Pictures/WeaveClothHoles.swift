/// What stands in the gap of a loose thread: the way to add help, or what the gap means.
extension WeaveCloth {
    /// Circle, words and all between them are one target.
    var adderShape: HTML? {
        guard weave.holes.contains(where: { $0.addHelp != nil }) else { return nil }
        let width = grid.pitch - 2
        return HTML(
            """
            <g class="adder" id="\(weave.id)-add"><rect class="reach" x="\(-width / 2)" y="-24" \
            width="\(width)" height="\(adderDepth + 18)"/><circle r="16"/><path d="M-6 0H6M0-6V6"/>\
            <text y="34">\(adderText.lines(x: 0))</text></g>
            """)
    }

    func adder(_ column: WeaveGrid.Column) -> HTML {
        guard let path = column.need.addHelp else { return gap(column, "") }
        return HTML(
            """
            <a href="\(path)"><title>\(weave.words.addHelp): \(column.need.words)</title>\
            <use href="\(partPath("add"))" x="\(column.x)" y="\(grid.middle)"/></a>\
            \(gap(column, " class=\"print-only\""))
            """)
    }

    /// On paper nothing can be pressed; there the hole says what it is.
    private func gap(_ column: WeaveGrid.Column, _ attribute: HTML) -> HTML {
        HTML(
            """
            <text\(attribute) x="\(column.x)" y="\(grid.middle)">\
            \(gapText.lines(x: column.x))</text>
            """)
    }

    private var gapText: WrappedText {
        WrappedText(weave.words.nobodyYet, width: grid.labelWidth, most: 4)
    }

    private var adderText: WrappedText {
        WrappedText(weave.words.addHelp, width: grid.labelWidth, most: 3)
    }

    /// From the middle of the gap to where the thread begins again.
    var adderDepth: Int { 26 + 16 * max(adderText.lines.count, gapText.lines.count - 1) }
}
