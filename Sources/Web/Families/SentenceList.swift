import HTML

/// Some sentences under each other, each as plain as the next.
struct SentenceList: Component {
    let sentences: [String]
    let label: String

    var html: HTML {
        let items = sentences.map { HTML("<li class=\"item\"><p>\($0)</p></li>") }
        return HTML("<ul class=\"items\" aria-label=\"\(label)\">\(items)</ul>")
    }
}
