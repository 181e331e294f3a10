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

    /// For an alarming answer alone, which is told also where the link ended lately.
    /// - Throws: `Refused` for a secret that is none, or that ended long ago; what the body throws,
    ///   and then nothing is changed.
    func tell<Answer: Sendable>(
        byLink secret: String, _ body: @escaping @Sendable (CaseFile) throws -> Answer
    ) async throws -> Answer {
        guard let found = try await findLately(secret) else { throw Refused() }
        return try await change(found.family, by: found.caller, as: .tellByLink, body)
    }

    /// Whether a secret opens something today, for who slows down guessing.
    func opens(byLink secret: String) async throws -> Bool {
        guard LinkShape.fits(secret) else { return false }
        let found = try await vault.look { try $0.find(secret) }
        return found.map { clock.today <= $0.until } ?? false
    }

    /// Whether this very press of the button sent the answers a moment ago: the second click of a
    /// double click. Nothing of the family is told, so no log tells of it.
    func isSent(byLink secret: String, press: String) async throws -> Bool {
        guard !press.isEmpty, let found = try await findLately(secret) else { return false }
        let now = clock.now()
        return try await vault.look {
            try $0.open(found.family, for: found.caller)?.standing.link?.ended
                .map { $0.isSent(by: press, at: now) } ?? false
        }
    }

    /// What the municipality of a link decided about its questionnaires, also where the link ended
    /// lately; nil for a secret that is none. Nothing of the family is read.
    func municipal<Answer: Sendable>(
        ofLink secret: String, _ body: @escaping @Sendable (any MunicipalShelves) throws -> Answer
    ) async throws -> Answer? {
        guard let found = try await findLately(secret) else { return nil }
        return try await vault.look { try body($0.municipality(found.municipality)) }
    }

    private func findLately(_ secret: String) async throws -> FoundLink? {
        guard LinkShape.fits(secret) else { return nil }
        let now = clock.now()
        let moment = now.adding(seconds: -AnswerLink.grace * 86_400)
        let day = clock.day(of: now).adding(days: -AnswerLink.grace)
        return try await vault.look {
            try $0.find(secret, endedSince: moment, lastDaySince: day)
        }
    }

    /// A secret that is none is nobody's attempt on any family, so no log tells of it.
    private func find(_ secret: String) async throws -> FoundLink {
        guard let found = try await vault.look({ try $0.find(secret) }) else { throw Refused() }
        return found
    }
}

/// What every secret of a link looks like: 160 bits in base64url. What looks otherwise is not even
/// looked up.
private enum LinkShape {
    static func fits(_ secret: String) -> Bool {
        secret.utf8.count == 27
            && secret.utf8.allSatisfy { byte in
                (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
                    || (0x61...0x7A).contains(byte) || byte == 0x2D || byte == 0x5F
            }
    }
}
