import Domain
import UseCases

/// The news of the last minute, so that nothing is missed between a page and its stream, or while
/// a line was down for a moment.
struct RecentNews {
    private static let seconds = 60
    /// Many more than a busy node writes within that time [own choice].
    private static let most = 20_000
    /// Clocks of two nodes differ by less, and a page's moment is before it was read [own choice].
    private static let margin = 5

    /// From when on everything was heard; nil before listening began.
    private var from: Instant?
    private var items: [(at: Instant, news: FamilyNews)] = []

    mutating func begin(at now: Instant) {
        from = now
        items = []
    }

    mutating func add(_ news: FamilyNews, at now: Instant) {
        items.append((now, news))
        guard items.count > RecentNews.most else { return }
        let gone = items.count - RecentNews.most / 2
        from = items[gone - 1].at
        items.removeFirst(gone)
    }

    /// Forgets what is too long ago.
    mutating func forget(at now: Instant) {
        guard let began = from else { return }
        let cut = now.adding(seconds: -RecentNews.seconds)
        guard cut > began else { return }
        from = cut
        if let first = items.firstIndex(where: { $0.at >= cut }) {
            items.removeFirst(first)
        } else {
            items = []
        }
    }

    /// What was touched in the family after a moment; nil when that is not known any more. What
    /// the receiver did before that moment is left out: a page follows each of one's own forms.
    func touched(in family: FamilyID, since moment: Instant, by own: AccountID) -> Set<Touched>? {
        let start = moment.adding(seconds: -RecentNews.margin)
        guard let from, from <= start else { return nil }
        return items.reversed().prefix { $0.at >= start }.reduce(into: []) { touched, item in
            guard item.news.family == family, item.news.by != own || item.at > moment else {
                return
            }
            touched.formUnion(item.news.touched)
        }
    }
}
