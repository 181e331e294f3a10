import Domain
import UseCases

/// The ways of looking at a family, each with who may do it at all.
enum RandomLook: CaseIterable {
    case family, plan, profile, mapping, members, team, log, versions, released, each, today

    func isOpen(to role: Role) -> Bool {
        switch self {
        case .members, .versions: [.coordinator, .parent].contains(role)
        case .family, .plan, .profile, .mapping, .team, .log:
            [.coordinator, .parent, .youngPerson].contains(role)
        case .released: [.partner, .volunteer].contains(role)
        case .each, .today: false
        }
    }
}

extension RandomTown {
    /// One random look by a random caller: no forbidden word appears, nothing is wrongly refused,
    /// and a plan shows all that its reader may see.
    mutating func look() async throws {
        let home = pick(town.households)
        let who = anyone(near: home)
        let fitting = RandomLook.allCases.filter { $0.isOpen(to: who.role) }
        let isFitting = !fitting.isEmpty && Int.random(in: 0..<4, using: &random) > 0
        let look = pick(isFitting ? fitting : RandomLook.allCases)
        let allowed = look.isOpen(to: who.role) && town.stands(who, in: home.id, on: today)
        do {
            let seen = try await answer(look, home.id, who)
            if look != .each, look != .today, !allowed {
                throw WrongAnswer(what: "\(look) by \(who.role) was let through")
            }
            try check(seen, look, home.id, who)
        } catch is Refused {
            if allowed { throw WrongAnswer(what: "\(look) by \(who.role) was refused") }
        }
    }

    /// Everything the answer holds, as text: whatever a page could show.
    private func answer(
        _ look: RandomLook, _ family: FamilyID, _ who: Account
    ) async throws -> String {
        let caller = who.caller
        switch look {
        case .family: return "\(try await SeeFamily(files, questionnaires)(family, by: caller))"
        case .plan: return "\(try await SeePlan(files)(family, by: caller))"
        case .profile: return "\(try await SeeProfile(files)(family, by: caller))"
        case .mapping: return "\(try await SeeMapping(files, questionnaires)(family, by: caller))"
        case .members: return "\(try await SeeMembers(files)(family, by: caller))"
        case .team: return "\(try await SeeTeam(files)(family, by: caller))"
        case .log: return "\(try await SeeLog(files)(family, by: caller))"
        case .versions: return "\(try await SeePlanVersions(files)(family, by: caller))"
        case .released: return "\(try await SeeReleasedPart(files)(family, by: caller))"
        case .each: return "\(try await ListReleasedParts(files)(by: caller))"
        case .today: return "\(try await SeeToday(files)(by: caller))"
        }
    }

    private func check(
        _ seen: String, _ look: RandomLook, _ family: FamilyID, _ who: Account
    ) throws {
        let found = Set(seen.split { !$0.isLetter && !$0.isNumber })
        for secret in town.secrets where found.contains(secret.text[...]) {
            guard town.maySee(secret, who, on: today) else {
                throw WrongAnswer(what: "\(look) showed \(who.role) a \(secret.sort) of others")
            }
        }
        guard look == .plan || look == .released else { return }
        for secret in town.secrets where secret.family == family && secret.isInPlan {
            if town.maySee(secret, who, on: today), !found.contains(secret.text[...]) {
                throw WrongAnswer(what: "\(look) kept a \(secret.sort) from \(who.role)")
            }
        }
    }
}

extension Secret {
    fileprivate var isInPlan: Bool {
        switch sort {
        case .plan, .matter: true
        default: false
        }
    }
}
