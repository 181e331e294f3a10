import Domain

/// Shows a link's address to the coordinator who may hand it over, as long as it opens.
package struct SeeLink: Sendable {
    let files: CaseFiles

    package init(_ files: CaseFiles) { self.files = files }

    /// The link with its secret.
    /// - Throws: `Refused` also for a link that opens nothing any more.
    package func callAsFunction(
        _ id: AnswerLinkID, in family: FamilyID, by caller: Caller
    ) async throws -> OpenLink {
        try await files.read(family, by: caller, as: .seeMapping) { file in
            let link = try file.links.find(id)
            guard link.isOpen(on: file.today), try file.isInNewestRound(link),
                file.may(.sendLink)
            else { throw Refused() }
            return OpenLink(
                family: file.family, today: file.today, link: link,
                secret: file.shelves.secret(of: id), person: try file.persons.find(link.person),
                answerer: try link.answerer.map { try file.persons.find($0) },
                service: try link.service.flatMap { try file.helpers()[$0] })
        }
    }
}

/// A link that opens, with its secret and whom it is for.
package struct OpenLink: Sendable {
    package let family: FamilyLabel
    package let today: Day
    package let link: AnswerLink
    package let secret: String
    /// Whom the questions are about.
    package let person: Person
    package let answerer: Person?
    package let service: Service?
}
