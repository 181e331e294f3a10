import Domain

/// Opens a family's file in acute need, for an hour: with a member's national number and a reason.
/// The family is told, at once or after the review.
package struct BreakGlass: Sendable {
    let files: CaseFiles

    package init(_ files: CaseFiles) { self.files = files }

    package struct Opening: Sendable {
        package let id: EmergencyID
        let number: NationalNumber
        let reason: Words
        let toldLater: Words?

        /// - Parameter toldLater: Why the family must not know before the review.
        package init(
            id: EmergencyID, number: NationalNumber, reason: Words, toldLater: Words?
        ) {
            self.id = id
            self.number = number
            self.reason = reason
            self.toldLater = toldLater
        }

        /// The same under another identity.
        package func under(_ id: EmergencyID) -> Opening {
            Opening(id: id, number: number, reason: reason, toldLater: toldLater)
        }
    }

    /// Opens the form for it.
    /// - Throws: `Refused` unless the caller has the right.
    package func open(by caller: Caller) async throws { try await files.mayBreakGlass(by: caller) }

    /// - Returns: The families that are open now; a child can be a member of two.
    /// - Throws: `EmergencyFault`; `Refused` unless the caller has the right; `Stale` if the form
    ///   was used for an opening that is over.
    package func callAsFunction(
        _ opening: Opening, by caller: Caller
    ) async throws -> [FamilyID] {
        var opened: [FamilyID] = []
        for family in try await files.search(opening.number, by: caller)
        where try await opens(family, opening, caller) { opened.append(family) }
        if opened.isEmpty { throw EmergencyFault.nobodyFound }
        return opened
    }

    private func opens(
        _ family: FamilyID, _ opening: Opening, _ caller: Caller
    ) async throws -> Bool {
        do {
            try await files.change(family, by: caller, as: .breakGlass) { try $0.open(opening) }
            return true
        } catch is Refused {
            return false
        }
    }
}

extension CaseFile {
    /// While it is open already, nothing is written but the line of the log.
    fileprivate func open(_ opening: BreakGlass.Opening) throws {
        guard caller.account != standing.coordinator,
            standing.members.contains(where: { $0.nationalNumber == opening.number })
        else { throw Refused() }
        let open = standing.emergencies.first { $0.isOpen(at: now) }
        let emergency =
            open
            ?? Emergency(
                id: opening.id, account: caller.account, reason: opening.reason, from: now,
                toldLater: opening.toldLater)
        if open == nil {
            guard try emergencies.add(emergency) else { throw Stale() }
        }
        keepLine(of: emergency)
    }

    /// What comes of an opening that the family is told of later is told later too.
    func keepLine(of emergency: Emergency) {
        if emergency.toldLater != nil { keepLine(.untilTold(emergency.id)) }
    }
}
