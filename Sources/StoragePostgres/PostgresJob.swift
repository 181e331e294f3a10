import Storage

/// What is done in one transaction for one caller.
struct PostgresJob: Sendable {
    let sort: TransactionSort
    let work: any PendingWork
    let progress: JobProgress
    /// What it is about: it does not run beside another that is about one of the same.
    let things: Set<String>

    init(
        _ sort: TransactionSort, _ work: any PendingWork, _ progress: JobProgress = JobProgress(),
        at things: Set<String> = []
    ) {
        self.sort = sort
        self.work = work
        self.progress = progress
        self.things = things
    }

    func fail(_ error: any Error) { work.fail(error) }
}
