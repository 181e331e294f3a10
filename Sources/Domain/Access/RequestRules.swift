/// Who must answer what a member asks.
extension Request {
    /// A question about the coordinator is not the coordinator's to answer, and what is to be
    /// erased is decided by who looks after privacy; otherwise the asker chooses.
    package static func addressee(
        of sort: Sort, wished: Addressee, coordinator: AccountID
    ) -> Addressee {
        switch sort {
        case .erasure: .privacyLeader
        case .log(coordinator, _): .privacyLeader
        case .log, .correction: wished
        }
    }

    /// What was said to be wrong and was not changed stays beside the data as a note.
    package var isStandingNote: Bool {
        guard case .correction = sort, let answer else { return false }
        return !answer.isDone
    }
}
