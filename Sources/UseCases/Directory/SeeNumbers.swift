import Domain

/// Shows a leader numbers over all families: never one family, and no small group.
package struct SeeNumbers: Sendable {
    let files: MunicipalFiles

    package init(_ files: MunicipalFiles) { self.files = files }

    /// - Throws: `Refused` unless the caller is a leader.
    package func callAsFunction(by caller: Caller) async throws -> Figures {
        try await files.read(by: caller, as: .seeNumbers) { shelves, today in
            Figures(hiding: try shelves.figures(on: today), on: today)
        }
    }
}
