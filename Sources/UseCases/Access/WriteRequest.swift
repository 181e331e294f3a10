import Domain

/// A member asks: who looked and why, that something be corrected, that all be erased. It is the
/// member's own voice: only the asker and who must answer see it.
package struct WriteRequest: Sendable {
    let files: CaseFiles

    package init(_ files: CaseFiles) { self.files = files }

    /// How many lines of the log are looked through for the one asked about [own choice: years of
    /// an ordinary family].
    fileprivate static let linesBack = 5000

    /// - Parameter wished: Who should answer; it is overruled where the rules say otherwise.
    /// - Throws: `Stale` if the form was sent before with other words; `Refused` for who is no
    ///   member, and for asking about what does not stand in the log.
    package func callAsFunction(
        _ id: RequestID, _ sort: Request.Sort, to wished: Request.Addressee, words: Words,
        in family: FamilyID, by caller: Caller
    ) async throws {
        try await files.change(family, by: caller, as: .writeRequest) { file in
            guard let asker = caller.person else { throw Refused() }
            if case .log(let account, let day) = sort {
                try file.requireLine(by: account, on: day, back: WriteRequest.linesBack)
            }
            let addressee = Request.addressee(
                of: sort, wished: wished, coordinator: file.standing.coordinator)
            try file.requests.add(
                Request(
                    id: id, asker: asker, sort: sort, to: addressee, words: words, at: file.now))
            file.keepLine(from: file.others(than: asker))
        }
    }
}

/// Answers what a member asked.
package struct AnswerRequest: Sendable {
    let files: CaseFiles

    package init(_ files: CaseFiles) { self.files = files }

    /// - Throws: `Stale` if it is answered already; `Refused` for who need not answer it.
    package func callAsFunction(
        _ id: RequestID, edition: Int, words: Words, isDone: Bool, in family: FamilyID,
        by caller: Caller
    ) async throws {
        try await files.change(family, by: caller, as: .answerRequest) { file in
            var request = try file.requests.find(id, edition: edition)
            guard request.answer == nil else { throw Stale() }
            request.close(Request.Answer(said: file.said, words: words, isDone: isDone))
            try file.requests.save(request)
            file.keepLine(from: file.others(than: request.asker))
        }
    }
}

extension CaseFile {
    /// What one member asks is not for the others to know of.
    fileprivate func keepLine(from others: Set<PersonID>) {
        if !others.isEmpty { keepLine(.from(others)) }
    }

    /// - Throws: `Refused` unless the caller reads in the log that the account did something then.
    fileprivate func requireLine(by account: AccountID, on day: Day, back: Int) throws {
        let isThere = try log(last: back).entries.contains {
            $0.account == account && clock.day(of: $0.at) == day
        }
        guard isThere else { throw Refused() }
    }
}

/// Opens the form for asking about a line of the log.
package struct AskAboutLine: Sendable {
    let files: CaseFiles

    package init(_ files: CaseFiles) { self.files = files }

    /// - Throws: `Refused` unless the caller is a member and reads in the log that the account did
    ///   something on that day.
    package func callAsFunction(
        _ account: AccountID, on day: Day, in family: FamilyID, by caller: Caller
    ) async throws -> AskedLine {
        try await files.read(family, by: caller, as: .seeRequests) { file in
            guard file.may(.writeRequest) else { throw Refused() }
            try file.requireLine(by: account, on: day, back: WriteRequest.linesBack)
            return AskedLine(
                family: file.family, today: file.today, account: account, day: day,
                isCoordinators: account == file.standing.coordinator,
                helpers: try file.named([account]))
        }
    }
}

/// What is asked about.
package struct AskedLine: Sendable {
    package let family: FamilyLabel
    package let today: Day
    package let account: AccountID
    package let day: Day
    /// Whether it was the coordinator's doing.
    package let isCoordinators: Bool
    package let helpers: Helpers
}
