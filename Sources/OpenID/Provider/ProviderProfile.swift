/// What is usual at a kind of provider, where nothing else is set.
package enum ProviderProfile: String, Sendable, CaseIterable {
    /// Any provider that keeps to OpenID Connect Core 1.0.
    case generic
    /// ID-porten, for citizens: `pid` is the national identity number, and the client must look
    /// at `acr` itself; health data asks for the high level [docs.digdir.no].
    case idporten
    /// Ansattporten, for employees: `acr` is `high`, `substantial` or `entraid` [docs.digdir.no].
    case ansattporten
    /// Microsoft Entra, one organisation's own address [learn.microsoft.com].
    case entra

    package var levels: [String] {
        switch self {
        case .idporten: ["idporten-loa-high"]
        case .ansattporten: ["high"]
        case .generic, .entra: []
        }
    }

    /// Entra tells `oid` only to who asks for the profile.
    package var scope: String { self == .entra ? "openid profile" : "openid" }

    /// What the provider is called on a button; nil where only the installation knows.
    package var name: String? {
        switch self {
        case .generic: nil
        case .idporten: "ID-porten"
        case .ansattporten: "Ansattporten"
        case .entra: "Microsoft"
        }
    }
}
