/// How one provider and this site know each other: agreed beforehand, set from outside.
package struct Registration: Sendable {
    package let issuer: ProviderAddress
    /// What the provider calls this site.
    package let client: String
    package let proof: ClientProof
    package let vouching: Vouching
    /// The levels of assurance that are high enough, each by name; none means that none is asked
    /// for. A higher level that is not listed is not known to be higher.
    package let levels: [String]
    /// The longest since somebody proved who they are, in seconds; nil if it does not matter.
    package let maxAge: Int?
    package let scope: String
    /// Where the provider sends people back to, and after they signed out there.
    package let returnsTo: String
    package let leavesTo: String

    package init(
        issuer: ProviderAddress, client: String, proof: ClientProof, vouching: Vouching,
        levels: [String] = [], maxAge: Int? = nil, scope: String = "openid", returnsTo: String,
        leavesTo: String
    ) {
        self.issuer = issuer
        self.client = client
        self.proof = proof
        self.vouching = vouching
        self.levels = levels
        self.maxAge = maxAge
        self.scope = scope
        self.returnsTo = returnsTo
        self.leavesTo = leavesTo
    }
}

/// What in a token says who somebody is.
package enum Vouching: Sendable, Equatable {
    /// A claim with the national identity number.
    case number(claim: String)
    /// A claim that stays the same for an employee as long as they are one.
    case subject(claim: String)
    /// Entra: `oid` is the person, `tid` the organisation; its `sub` differs for each client.
    case entra
}
