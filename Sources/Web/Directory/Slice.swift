import HTML

/// One page of a long list: twenty things, and where one is.
struct Slice<Item: Sendable>: Sendable {
    static var size: Int { 20 }

    let items: [Item]
    let page: Int
    let count: Int

    /// A page that is not there becomes the nearest that is.
    init(_ all: [Item], page: Int) {
        let pages = max(1, (all.count + Slice.size - 1) / Slice.size)
        self.page = min(max(1, page), pages)
        count = all.count
        items = Array(all.dropFirst((self.page - 1) * Slice.size).prefix(Slice.size))
    }

    private var first: Int { (page - 1) * Slice.size + 1 }
    private var last: Int { first + items.count - 1 }

    /// Nothing when all fits on one page.
    /// - path: the address of a page by its number.
    func pager(_ label: String, _ texts: DirectoryTexts, path: (Int) -> Path) -> Pager? {
        guard count > Slice.size else { return nil }
        return Pager(
            label: label, place: texts.place(first, last, count),
            previous: page > 1 ? PagerLink(texts.previous, to: path(page - 1)) : nil,
            next: last < count ? PagerLink(texts.next, to: path(page + 1)) : nil)
    }
}
