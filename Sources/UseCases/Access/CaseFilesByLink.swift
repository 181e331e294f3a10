import Domain

/// The door for who holds a one-time link: the secret leads to the family, and the link is the
/// caller. Everything behind is as for everybody else.
extension CaseFiles {
    /// - Throws: `Refused` for a secret that opens nothing; what the body throws.
    func read<Answer: Sendable>(
        byLink secret: String, _ body: @escaping @Sendable (CaseFile) throws -> Answer
    ) async throws -> Answer {
        let found = try await find(secret)
        return try await read(found.family, by: found.caller, as: .seeByLink, body)
    }

    /// - Throws: `Refused` for a secret that opens nothing; what the body throws, and then nothing
    ///   is changed.
    func change<Answer: Sendable>(
        byLink secret: String, _ body: @escaping @Sendable (CaseFile) throws -> Answer
    ) async throws -> Answer {
        let found = try await find(secret)
        return try await change(found.family, by: found.caller, as: .answerByLink, body)
    }

    /// The same for a form that may turn out to hold nothing to keep.
    func changeOrLook<Answer: Sendable>(
        byLink secret: String,
        _ body: @escaping @Sendable (CaseFile) throws -> (Answer, isChange: Bool)
    ) async throws -> Answer {
        let found = try await find(secret)
        return try await changeOrLook(
            found.family, by: found.caller, as: .answerByLink, or: .seeByLink, body)
    }

    /// A secret that is none is nobody's attempt on any family, so no log tells of it.
    private func find(_ secret: String) async throws -> FoundLink {
        guard let found = try await vault.look({ try $0.find(secret) }) else { throw Refused() }
        return found
    }
}
