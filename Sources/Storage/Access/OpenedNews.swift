import UseCases

/// News as the database passes it on, opened.
struct OpenedNews: NewsSource {
    let database: any SQLDatabase
    let keys: KeyChain

    func news() -> any AsyncSequence<LiveNews, Never> & Sendable {
        let coding = NewsCoding(keys)
        return database.news().map { coding.news($0) }
    }

    func tell(_ presence: PresenceNews) {
        guard let text = try? PresenceCoding(keys).text(presence) else { return }
        database.tell([text])
    }
}
