import Storage

/// What is done in one transaction for one caller.
struct PostgresJob: Sendable {
    let sort: TransactionSort
    let work: any PendingWork
    let progress: JobProgress

    init(_ sort: TransactionSort, _ work: any PendingWork, _ progress: JobProgress = JobProgress())
    {
        self.sort = sort
        self.work = work
        self.progress = progress
    }

    func fail(_ error: any Error) { work.fail(error) }
}
