/// A fault of ours whose words tell nothing of anybody, so that they may stand in the log: what
/// the operator must mend.
package protocol OperatorFault: Error {
    var logged: String { get }
}

/// What the log says of an error.
package enum LoggedFault {
    /// Its words if they may be told, otherwise only its kind.
    package static func kind(of error: any Error) -> String {
        (error as? any OperatorFault)?.logged ?? "\(type(of: error))"
    }
}
