import Domain

/// Lets whoever works here tell who their relatives are, so that looking at a relative's family is
/// noticed. Only keyed hashes are kept: nobody can read them, oneself neither.
package struct DeclareRelatives: Sendable {
    let files: MunicipalFiles

    package init(_ files: MunicipalFiles) { self.files = files }

    /// - Throws: `Refused` for a member of a family.
    package func callAsFunction(_ number: NationalNumber, by caller: Caller) async throws {
        try await files.change(by: caller, as: .declareRelatives) { shelves, _ in
            try shelves.declare(number, relativeOf: caller.account)
        }
    }

    /// Takes away all that the caller declared, to begin anew after a mistake.
    /// - Throws: `Refused` for a member of a family.
    package func forget(by caller: Caller) async throws {
        try await files.change(by: caller, as: .declareRelatives) { shelves, _ in
            try shelves.forgetRelatives(of: caller.account)
        }
    }

    /// How many the caller declared.
    /// - Throws: `Refused` for a member of a family.
    package func count(by caller: Caller) async throws -> Int {
        try await files.read(by: caller, as: .declareRelatives) { shelves, _ in
            try shelves.countRelatives(of: caller.account)
        }
    }
}
