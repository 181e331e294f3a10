import HTML

/// Shown when somebody else changed a thing while a form was open: what stands now beside what was
/// typed. Nothing is lost; the form below still holds what was typed.
struct StaleNotice {
    let texts: Texts
    let lines: [Line]

    struct Line {
        let name: String
        let theirs: String
        let yours: String

        init(_ name: String, _ theirs: String, _ yours: String) {
            self.name = name
            self.theirs = theirs
            self.yours = yours
        }
    }

    var html: HTML {
        let columns = CompareColumns(
            first: texts.plan.theirs, second: texts.plan.yours, lines: lines.map(compared),
            differsWords: texts.plan.changedLine)
        let notice = PageNotice(.attention, texts.plan.staleLead, more: columns.html)
        return PageSection(texts.faults.stale, content: notice.html).html
    }

    private func compared(_ line: Line) -> ComparedLine {
        ComparedLine(
            line.name, first: HTML(text: line.theirs), second: HTML(text: line.yours),
            differs: line.theirs != line.yours)
    }
}
