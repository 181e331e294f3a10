import Domain
import HTML
import UseCases

/// The fields of somebody who works here: name, role, service and special responsibility.
struct StaffFields: Component {
    /// The roles an administrator gives; members of families are let in by their coordinator.
    static let roles = Role.allCases.filter { !$0.isFamily }

    let form: FormState
    let services: [Service]
    let texts: Texts

    private var words: AccountTexts { texts.accounts }

    var html: HTML { HTML("\(name)\(role)\(service)\(rights)") }

    private var name: TextField {
        TextField(
            form.field("staff-name", words.name, hint: words.nameHint, isRequired: true),
            value: form.value("staff-name"), maxLength: Name.longest)
    }

    private var role: RadioField {
        RadioField(
            form.field("role", words.role, hint: words.roleHint, isRequired: true),
            choices: StaffFields.roles.map {
                FieldChoice($0.rawValue, texts.signIn.role($0), hint: texts.signIn.about($0))
            },
            chosen: form.value("role"))
    }

    private var service: SelectField {
        SelectField(
            form.field("service", words.service, hint: words.serviceHint),
            choices: services.sorted().map { FieldChoice($0.id.text, $0.name.text) },
            chosen: form.value("service"), none: words.noService)
    }

    private var rights: CheckboxField {
        CheckboxField(
            form.field("rights", words.rights, note: texts.shared.optional),
            choices: Right.allCases.map {
                FieldChoice($0.rawValue, words.right($0), hint: words.rightHint($0))
            },
            chosen: form.chosen("rights"))
    }
}

extension StaffFields {
    /// What the form starts with for somebody who works here already.
    static func values(of account: Account) -> [String: [String]] {
        [
            "staff-name": [account.name.text], "role": [account.role.rawValue],
            "service": [account.service?.text ?? ""],
            "rights": account.rights.map(\.rawValue).sorted(),
            "edition": [String(account.edition)],
        ]
    }
}

extension FormReader {
    /// - Throws: `Refused` for a forged service, role or right.
    mutating func staffDraft() throws -> StaffDraft? {
        let name = name("staff-name")
        let role = try staffRole()
        let service = try optionalID("service", of: Service.self)
        let rights = Set(try fields.all("rights").map { try Right(rawValue: $0).orRefused() })
        guard let role else { return nil }
        for fault in StaffRules.faults(role: role, service: service, rights: rights) {
            fail(fault)
        }
        guard let name, faults.isEmpty else { return nil }
        return StaffDraft(name: name, role: role, service: service, rights: rights)
    }

    /// Says a fault beside the field that mends it.
    mutating func fail(_ fault: StaffFault) {
        let field =
            switch fault {
            case .serviceNeeded: "service"
            case .rightNotForRole, .ownRights: "rights"
            case .lastAdministrator, .stillCoordinates: "role"
            }
        fail(field, accounts.fault(fault))
    }

    private mutating func staffRole() throws -> Role? {
        guard let role: Role = choice("role") else { return nil }
        guard !role.isFamily else { throw Refused() }
        return role
    }

    private func optionalID<Kind>(_ field: String, of kind: Kind.Type) throws -> ID<Kind>? {
        fields[field].isEmpty ? nil : try id(field, of: kind)
    }
}
