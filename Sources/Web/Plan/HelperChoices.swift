import Domain
import HTML
import UseCases

/// Choosing who is responsible: the family first, then who helps already, then everybody else.
enum HelperChoices {
    static func groups(_ plan: FamilyPlan, _ texts: Texts) -> [ChoiceGroup] {
        let words = texts.plan
        let already = Set(plan.actions.filter(\.isOpen).map { value($0.responsible) })
        let services = plan.helpers.services.map {
            FieldChoice("service:\($0.id.text)", $0.name.text)
        }
        let accounts = plan.helpers.accounts.filter { !$0.role.isFamily }
        let volunteers = accounts.filter { $0.role == .volunteer }
        let staff = accounts.filter { $0.role != .volunteer }
        let names = HelperNames(helpers: plan.helpers, texts: texts)
        func choices(_ accounts: [Account]) -> [FieldChoice] {
            accounts.map { FieldChoice("account:\($0.id.text)", names.name(of: $0)) }
        }
        let others = (services + choices(staff), choices(volunteers))
        let members = plan.members.map { FieldChoice("person:\($0.id.text)", $0.name.text) }
        return [
            ChoiceGroup(words.responsibleFamily, members),
            ChoiceGroup(
                words.responsibleAlready,
                (others.0 + others.1).filter { already.contains($0.value) }.alphabetical),
            ChoiceGroup(
                words.responsibleServices,
                others.0.filter { !already.contains($0.value) }.alphabetical),
            ChoiceGroup(
                words.responsibleVolunteers,
                others.1.filter { !already.contains($0.value) }.alphabetical),
        ]
    }

    static func value(_ responsible: Responsible) -> String {
        switch responsible {
        case .person(let id): "person:\(id.text)"
        case .account(let id): "account:\(id.text)"
        case .service(let id): "service:\(id.text)"
        }
    }

    /// Nil for a text that names nobody.
    static func responsible(_ value: String) -> Responsible? {
        let parts = value.split(separator: ":", maxSplits: 1).map { String($0) }
        guard parts.count == 2 else { return nil }
        switch parts[0] {
        case "person": return ID(parts[1]).map(Responsible.person)
        case "account": return ID(parts[1]).map(Responsible.account)
        case "service": return ID(parts[1]).map(Responsible.service)
        default: return nil
        }
    }
}

extension [FieldChoice] {
    /// By what they say, in the order of the Norwegian alphabet.
    var alphabetical: [FieldChoice] { sorted { $0.label.sortKey < $1.label.sortKey } }
}

extension String {
    /// The letter "a with ring" stands last in the alphabet, and first of three in Unicode.
    fileprivate var sortKey: String { lowercased().replacing("\u{E5}", with: "\u{FF}") }
}
