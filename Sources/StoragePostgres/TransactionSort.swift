/// How a transaction is begun.
enum TransactionSort {
    /// One consistent state, whatever is written meanwhile.
    case read
    /// As if there were no others: what every rule in a body relies on.
    case write
    /// Rows that nobody can have looked at: what others do at the same time does not matter.
    case fill
    /// For the schema: it must see what the one before it has done while it waited.
    case owner

    var begin: String {
        switch self {
        case .read: "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"
        case .write: "BEGIN ISOLATION LEVEL SERIALIZABLE"
        case .fill, .owner: "BEGIN ISOLATION LEVEL READ COMMITTED"
        }
    }
}
