import Domain
import UseCases

/// Helpers by name, with what they are and where: "Stian Lidal, frivillig (Nabohjelpen)".
struct HelperNames {
    let helpers: Helpers
    let texts: Texts

    func name(of id: AccountID) -> String? { helpers[id].map(name) }

    func name(of account: Account) -> String {
        let place = account.service.flatMap { helpers[$0]?.name.text }
        if account.role == .partner, let place {
            return texts.log.person(account.name.text, place)
        }
        return texts.team.titled(account.name.text, texts.log.role(account.role), place)
    }

    func name(of receiver: Receiver) -> String? {
        switch receiver {
        case .service(let id): helpers[id]?.name.text
        case .account(let id): name(of: id)
        }
    }
}

extension FamilyPlan {
    /// Who does something, with what they are; a member of the family by name alone.
    func titledName(of responsible: Responsible, _ texts: Texts) -> String? {
        guard case .account(let id) = responsible else { return name(of: responsible)?.text }
        return HelperNames(helpers: helpers, texts: texts).name(of: id)
    }
}
