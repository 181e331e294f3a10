/// Resources and challenges in one picture: life areas down, members across, and in each cell a
/// small scale of five steps with the person's own rating. Strain leans to the start in amber,
/// resources to the end in green-blue; a hollow ghost shows the last round, a dash "not asked".
///
/// It is a table whose cells are drawn, so that it is the picture and its equal in one: each cell
/// also says its words to those who cannot see it.
package struct ProfilePicture: Component {
    let id: String
    let title: String
    let summary: String
    let members: [String]
    let rows: [ProfileRow]
    let words: ProfileWords

    /// - id: unique on the page. - members: the columns, by the names they go by.
    package init(
        id: String, title: String, summary: String, members: [String], rows: [ProfileRow],
        words: ProfileWords
    ) {
        self.id = id
        self.title = title
        self.summary = summary
        self.members = members
        self.rows = rows
        self.words = words
    }

    package var html: HTML {
        HTML(
            """
            <figure class="picture profile"><figcaption id="\(id)-caption">\(summary)</figcaption>\
            <div class="picture-scroll" role="group" aria-label="\(title)" tabindex="0">\
            <table aria-describedby="\(id)-caption"><caption class="hidden-visually">\(title)\
            </caption>\
            <thead><tr><th scope="col">\(words.areas)</th>\(members.map(head))</tr></thead>\
            <tbody>\(rows.map(line))</tbody></table></div>\(legend)</figure>
            """)
    }

    private var legend: ProfileLegend {
        ProfileLegend(
            words: words, cells: rows.flatMap { $0.cells.prefix(members.count) })
    }

    private func head(_ member: String) -> HTML { HTML("<th scope=\"col\">\(member)</th>") }

    private func line(_ row: ProfileRow) -> HTML {
        let cells = row.cells.prefix(members.count).map { HTML("<td>\($0.html(words))</td>") }
        let name = AreaMark(row.area, name: row.name)
        return HTML("<tr><th scope=\"row\">\(name)</th>\(cells)</tr>")
    }
}

/// One life area: a cell for each member, in the members' order.
package struct ProfileRow: Sendable {
    let area: Area
    let name: String
    let cells: [ProfileCell]

    package init(area: Area, name: String, cells: [ProfileCell]) {
        self.area = area
        self.name = name
        self.cells = cells
    }
}
