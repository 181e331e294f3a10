import HTML

/// One line of a list that says something in the family's words, with what belongs to it.
struct QuotedLine {
    let words: String
    let who: String
    var mark: AreaMark?
    var button = HTML.empty

    var html: HTML {
        let signs = mark.map { HTML("<p class=\"item-title\">\($0)</p>") }
        return HTML(
            """
            <li class="item"><div class="item-words">\(FamilyQuote(words, who: who))\(signs)</div>\
            \(button)</li>
            """)
    }

    static func list(_ lines: [QuotedLine]) -> HTML {
        HTML("<ul class=\"items\">\(lines.map(\.html))</ul>")
    }
}
