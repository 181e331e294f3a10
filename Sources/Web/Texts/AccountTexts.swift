import Domain

/// Who can sign in: people who work here, members of a family, and declared relatives.
struct AccountTexts: Sendable {
    // Services and people, for the administrator.
    let addService: String
    let serviceName: String
    let serviceSort: String
    let addPerson: String
    let addPersonLead: String
    let name: String
    let nameHint: String
    let role: String
    let roleHint: String
    let service: String
    let serviceHint: String
    let noService: String
    let rights: String
    let right: @Sendable (Right) -> String
    let rightHint: @Sendable (Right) -> String
    let way: String
    let wayHint: String
    let withEmployer: String
    let withNumber: String
    let issuer: String
    let issuerHint: String
    let subject: String
    let subjectHint: String
    let citizenNumber: String
    let citizenNumberHint: String
    let changeLead: String
    let ending: String
    let endingWords: [String]
    let end: String
    let ended: String
    let takeUp: String
    let isEnded: String
    let fault: @Sendable (StaffFault) -> String
    let noIssuer: String

    // Relatives.
    let relatives: String
    let relativesLead: String
    let relativesWords: [String]
    let relativesCount: @Sendable (Int) -> String
    let relativeNumber: String
    let add: String
    let forgetRelatives: String

    // Members of a family.
    let signIn: String
    let canSignIn: String
    let signsIn: @Sendable (_ name: String, Role) -> String
    let signsInNot: @Sendable (_ name: String) -> String
    let letIn: @Sendable (_ name: String) -> String
    let endSignIn: String
    let signInFault: @Sendable (SignInFault) -> String
}
