import Storage

/// What is done in one transaction for one caller.
protocol PostgresJob: AnyObject, Sendable {
    var sort: TransactionSort { get }
    var progress: JobProgress { get }
    /// What it is about, if it must not run beside another that is about the same.
    var thing: String? { get }
    /// Runs the body and keeps its answer. May be run again, if nothing was kept.
    func run(_ connection: any SQLConnection) throws
    /// Lets the caller go on with the answer.
    func succeed()
    /// Lets the caller go on with an error.
    func fail(_ error: any Error)
}
