import Domain

/// A consent that somebody should see to: it ends soon, or it has waited long for an answer.
package struct ConsentReminder: Sendable, Equatable {
    package let consent: ConsentID
    package let receiver: Name?
    package let reason: Reason

    package enum Reason: Hashable, Sendable {
        case ends(Day)
        case waits(since: Day)
    }

    /// Those of a file, what ends first.
    static func all(in file: CaseFile) throws -> [ConsentReminder] {
        let consents = try file.consents.all()
        let holders = file.consentHolders
        let due = consents.compactMap { consent in
            reason(consent, among: consents, holders, file.today).map { (consent, $0) }
        }
        guard !due.isEmpty else { return [] }
        let helpers = try file.helpers()
        return due.map { consent, reason in
            ConsentReminder(
                consent: consent.id, receiver: helpers.name(of: consent.receiver),
                reason: reason)
        }
    }

    private static func reason(
        _ consent: Consent, among all: [Consent], _ holders: ConsentHolders, _ day: Day
    ) -> Reason? {
        if consent.isSlow(holders, on: day) { return .waits(since: consent.from) }
        guard let end = consent.endsSoon(holders, on: day),
            !consent.isRenewed(in: all, holders, on: day)
        else { return nil }
        return .ends(end)
    }
}

extension Helpers {
    /// The receiver's name; nil for one that is no longer here.
    func name(of receiver: Receiver) -> Name? {
        switch receiver {
        case .service(let id): self[id]?.name
        case .account(let id): self[id]?.name
        }
    }
}

extension CaseFile {
    /// Those of these that the caller decides about and has not answered.
    func waitingForCaller(_ consents: [Consent]) -> [Consent] {
        guard let person = caller.person else { return [] }
        let holders = consentHolders
        return consents.filter { $0.waits(for: person, holders, on: today) }
    }
}
