/// A table: a caption, column headers, and rows whose first cell is their header. A wide one
/// scrolls by itself, never the page.
package struct DataTable: Component {
    let caption: String
    let columns: [TableColumn]
    let rows: [[HTML]]
    let hidesCaption: Bool

    /// - hidesCaption: the caption is kept for screen readers only, where a heading says it.
    package init(
        caption: String, columns: [TableColumn], rows: [[HTML]], hidesCaption: Bool = false
    ) {
        self.caption = caption
        self.columns = columns
        self.rows = rows
        self.hidesCaption = hidesCaption
    }

    package var html: HTML {
        HTML(
            """
            <div class="table-scroll" role="group" aria-label="\(caption)" tabindex="0"><table>\
            <caption\("class", hidesCaption ? "hidden-visually" : nil)>\(caption)</caption>\
            <thead><tr>\(columns.map(header))</tr></thead>\
            <tbody>\(rows.map(row))</tbody></table></div>
            """)
    }

    private func header(_ column: TableColumn) -> HTML {
        HTML("<th scope=\"col\"\("class", column.cssClass)>\(column.title)</th>")
    }

    private func row(_ cells: [HTML]) -> HTML {
        HTML("<tr>\(zip(columns, cells).enumerated().map { cell($0, $1.0, $1.1) })</tr>")
    }

    private func cell(_ place: Int, _ column: TableColumn, _ content: HTML) -> HTML {
        place == 0
            ? HTML("<th scope=\"row\"\("class", column.cssClass)>\(content)</th>")
            : HTML("<td\("class", column.cssClass)>\(content)</td>")
    }
}

/// The head of a column; numbers stand at the end of their cells, under each other.
package struct TableColumn: Sendable {
    let title: String
    let isNumber: Bool

    package init(_ title: String, isNumber: Bool = false) {
        self.title = title
        self.isNumber = isNumber
    }

    var cssClass: String? { isNumber ? "number" : nil }
}

extension DataTable {
    package static var examples: [Example] {
        let columns = [
            TableColumn("Ordning"), TableColumn("Dag"), TableColumn("Kroner", isNumber: true),
        ]
        return [
            Example(
                "DataTable, three columns",
                DataTable(
                    caption: "Penger inn i november", columns: columns,
                    rows: [["Barnetrygd", "30.", "3 932"], ["Bostøtte", "20.", "2 410"]])),
            Example(
                "DataTable, empty", DataTable(caption: "Ingen ennå", columns: columns, rows: [])),
            Example(
                "DataTable, unsafe and long",
                DataTable(
                    caption: Hard.unsafe,
                    columns: [TableColumn(Hard.unsafe), TableColumn(Hard.long)],
                    rows: [[HTML(text: Hard.unsafe), HTML(text: Hard.long)]], hidesCaption: true)),
        ]
    }
}
