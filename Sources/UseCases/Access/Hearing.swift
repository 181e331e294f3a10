import Domain

/// Somebody who has a page of the family open now. Nothing of it is stored.
package struct Present: Hashable, Sendable {
    package let caller: Caller
    /// From whom the line about this visit is kept.
    package let line: KeptLine

    package init(_ caller: Caller, line: KeptLine) {
        self.caller = caller
        self.line = line
    }
}

/// What the door says to somebody who has a page open, at one moment.
package struct Hearing: Sendable {
    /// What they may see.
    package let scope: Scope
    /// From whom the line about their visit is kept.
    package let line: KeptLine
    /// Whether something was touched that they may know of.
    package let isTold: Bool
    /// Who of those that are present they may know of.
    package let here: Set<AccountID>
}

extension CaseFile {
    func hearing(_ touched: Set<Touched>, _ present: Set<Present>) throws -> Hearing {
        Hearing(
            scope: scope, line: line, isTold: try touched.contains(where: mayKnow),
            here: Set(try present.filter(mayKnow).map(\.caller.account)))
    }

    /// Whether the caller may see this thing, now or as it was before.
    private func mayKnow(of touched: Touched) throws -> Bool {
        guard scope.covers(touched.kind, of: touched.subject, in: touched.area),
            !scope.keepsBack(touched.id), !touched.hangsOn.contains(where: scope.keepsBack)
        else { return false }
        // Of these it depends on what they say whether they are open.
        return switch touched.kind {
        case .hiding: try shows(hidings, touched.id)
        case .emergency: try shows(emergencies, touched.id)
        case .request: try shows(requests, touched.id)
        case .report: try shows(reports, touched.id)
        default: true
        }
    }

    private func shows<Item: CaseItem>(_ shelf: Shelf<Item>, _ id: String) throws -> Bool {
        do {
            _ = try shelf.find(ID(trusted: id))
            return true
        } catch is Refused {
            return false
        }
    }

    /// Who is here is shown to whom the team is shown, as far as the log would tell of the visit:
    /// the coordinator knows of all, the family of its coordinator and of helpers that it sees
    /// something released to. That another member looks is that member's own business.
    private func mayKnow(isHere other: Present) throws -> Bool {
        guard may(.seeTeam), other.caller.account != caller.account, isTold(other.line) else {
            return false
        }
        switch other.caller.role {
        case .coordinator: return other.caller.account == standing.coordinator
        case .parent, .youngPerson, .child: return !caller.role.isFamily
        case .partner, .volunteer:
            let open = opened(try releases.all(), by: try consents.all())
            return open.contains { $0.receiver.includes(other.caller) }
        case .leader, .researcher, .administrator, .guest: return false
        }
    }

    private func isTold(_ line: KeptLine) -> Bool {
        guard caller.role.isFamily else { return true }
        return switch line {
        case .fromNobody: true
        case .from(let persons): !(caller.person.map(persons.contains) ?? true)
        case .fromFamily, .untilTold: false
        }
    }
}
