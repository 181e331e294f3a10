import Domain

/// Lets a helper see a part of the plan, as the family agreed.
package struct ReleasePart: Sendable {
    let files: CaseFiles

    package init(_ files: CaseFiles) { self.files = files }

    /// - Throws: `DayFault.endsBeforeStart`; `ConsentFault.noConsent`; `Refused` for persons or
    ///   receivers that are not there.
    package func callAsFunction(
        _ release: Release, in family: FamilyID, by caller: Caller
    ) async throws {
        try await files.change(family, by: caller, as: .releasePart) { file in
            guard release.until >= file.today else { throw DayFault.endsBeforeStart }
            if case .only(let persons) = release.persons {
                for person in persons { try file.requireMember(.person(person)) }
            }
            try file.requireReceiver(release.receiver)
            try file.requireConsent(to: release)
            _ = try file.releases.add(release)
        }
    }
}

/// Takes a release back, or lets it stand again: it acts at the receiver's next request. A parent
/// may; and what one took back, nobody else lets stand again.
package struct TakeBackRelease: Sendable {
    let files: CaseFiles

    package init(_ files: CaseFiles) { self.files = files }

    /// - Throws: `Stale`, `Refused`.
    package func callAsFunction(
        _ id: ReleaseID, edition: Int, stands: Bool, in family: FamilyID, by caller: Caller
    ) async throws {
        try await files.change(family, by: caller, as: .takeBackRelease) { file in
            var release = try file.releases.find(id, edition: edition)
            if stands {
                guard release.mayStandAgain(by: caller, at: file.now) else { throw Refused() }
                release.letStand()
            } else {
                guard release.takenBackAt == nil else { return file.keepLine(about: release) }
                release.takeBack(file.said)
            }
            try file.releases.save(release)
        }
    }
}

extension CaseFile {
    /// - Throws: `ConsentFault.noConsent` if nothing of it was said yes to.
    fileprivate func requireConsent(to release: Release) throws {
        let consents = try consents.all().filter { $0.receiver == release.receiver }
        let reach = ConsentReach(of: consents, holders: consentHolders, on: today)
        guard !Policy.grants(of: [release], within: reach, on: today).isEmpty else {
            throw ConsentFault.noConsent
        }
    }

    /// Somebody of the municipality who helps families, and is of none.
    private func canReceive(_ account: Account) -> Bool {
        account.municipality == family.municipality && account.family == nil
            && [.partner, .volunteer].contains(account.role)
    }

    /// - Throws: `Refused` unless it is a service of the municipality or a helper in it.
    func requireReceiver(_ receiver: Receiver) throws {
        let known =
            switch receiver {
            case .service(let id): try helpers()[id] != nil
            case .account(let id): try accounts([id])[id].map(canReceive) ?? false
            }
        guard known else { throw Refused() }
    }
}
