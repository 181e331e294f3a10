import Domain

/// Notes that an odd look was looked into, and what was found. It is sealed, and the log says who
/// noted something.
package struct LookIntoOddLook: Sendable {
    let files: MunicipalFiles

    package init(_ files: MunicipalFiles) { self.files = files }

    /// - Throws: `Refused` unless the caller looks after privacy.
    package func callAsFunction(
        _ key: OddLook.Key, count: Int, words: Words, by caller: Caller
    ) async throws {
        try await files.change(by: caller, as: .lookIntoOddLook) { shelves, now in
            let note = OddLookNote(
                key: key, count: count, words: words, said: Said(by: caller.author, at: now))
            try shelves.log.add(note)
        }
    }
}
