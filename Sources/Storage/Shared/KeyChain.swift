import Crypto
import Domain
import Synchronization

/// The keys of an installation: the installation's key wraps the municipalities' keys, a
/// municipality's key wraps its families' keys. A class, because every connection shares the
/// municipality keys that were unwrapped once.
final class KeyChain: Sendable {
    /// Under which the entries of the audit log are chained.
    let audit: SymmetricKey
    /// Under which a session is tied to its account.
    let sessions: SymmetricKey
    /// Under which it is sealed whom a line of the log is kept from.
    let kept: Sealer
    /// Under which what a provider says of somebody is hashed, and tied to an account.
    let identities: SymmetricKey
    /// Seals the provider's side of a session.
    let providers: Sealer
    /// Seals what is told between nodes.
    let news: Sealer
    /// Under which the list of erased families is authenticated, and odd looks are found again.
    let erasures: SymmetricKey
    let findings: SymmetricKey
    /// Under which stored keys of questionnaires are authenticated.
    let questionnaires: SymmetricKey
    /// What municipalities decided, as these keys opened it last.
    let settings = SettingMemory()
    private let wrapping: Sealer
    private let check: SymmetricKey
    private let known = Mutex<[MunicipalityID: MunicipalityKeys]>([:])

    init(_ installation: InstallationKey) {
        audit = installation.key.derived(for: "audit log")
        sessions = installation.key.derived(for: "sessions")
        kept = Sealer(installation.key.derived(for: "kept lines"))
        identities = installation.key.derived(for: "identities")
        providers = Sealer(installation.key.derived(for: "provider sessions"))
        news = Sealer(installation.key.derived(for: "news"))
        erasures = installation.key.derived(for: "erasures")
        findings = installation.key.derived(for: "findings")
        questionnaires = installation.key.derived(for: "questionnaires")
        wrapping = Sealer(installation.key.derived(for: "municipality keys"))
        check = installation.key.derived(for: "key check")
    }

    /// What the database keeps so that a wrong key is noticed at the start.
    var checkValue: [UInt8] { check.mac(Array("this is the installation's key".utf8)) }

    func wrapped(_ key: SymmetricKey, of municipality: MunicipalityID) throws -> [UInt8] {
        try wrapping.seal(key.bytes, at: SealedPlace("municipality", municipality.text, "key"))
    }

    /// The keys of a municipality: from memory, or read and unwrapped.
    /// - Throws: `StorageFault.unreadable` if there is no such municipality.
    func keys(
        of municipality: MunicipalityID, _ connection: any SQLConnection
    ) throws -> MunicipalityKeys {
        if let keys = known.withLock({ $0[municipality] }) { return keys }
        let sql: SQL = "SELECT key FROM municipality WHERE id = \(municipality)"
        guard let wrapped = try connection.first(sql, { $0.bytes(0) }) else {
            throw StorageFault.unreadable
        }
        let place = SealedPlace("municipality", municipality.text, "key")
        let keys = MunicipalityKeys(SymmetricKey(data: try wrapping.open(wrapped, at: place)))
        known.withLock { $0[municipality] = keys }
        return keys
    }
}

/// The keys of one municipality, each for one purpose.
struct MunicipalityKeys: Sendable {
    /// Seals the municipality's own names: its services and accounts.
    let sealer: Sealer
    private let wrapping: Sealer
    private let hashing: SymmetricKey

    init(_ key: SymmetricKey) {
        sealer = Sealer(key.derived(for: "directory"))
        wrapping = Sealer(key.derived(for: "family keys"))
        hashing = key.derived(for: "national numbers")
    }

    func wrapped(_ key: SymmetricKey, of family: FamilyID) throws -> [UInt8] {
        try wrapping.seal(key.bytes, at: SealedPlace("family_key", family.text, "key"))
    }

    func family(_ wrapped: [UInt8], of family: FamilyID) throws -> FamilyKeys {
        let place = SealedPlace("family_key", family.text, "key")
        return FamilyKeys(
            SymmetricKey(data: try wrapping.open(wrapped, at: place)), municipality: self)
    }

    /// The keyed hash by which a member is found, without the number being readable.
    func hash(_ number: NationalNumber) -> [UInt8] { hashing.mac(Array(number.digits.utf8)) }
}

/// What the stores of one family need to seal, open and find.
struct FamilyKeys: Sendable {
    let sealer: Sealer
    let municipality: MunicipalityKeys
    private let key: SymmetricKey

    init(_ key: SymmetricKey, municipality: MunicipalityKeys) {
        self.key = key
        sealer = Sealer(key)
        self.municipality = municipality
    }

    /// The secret of a one-time link: it follows from the family's key and the link's identity, so
    /// that it lies nowhere, and whoever sent it can see it again while it opens.
    func secret(of link: AnswerLinkID) -> LinkSecret {
        LinkSecret(key.derived(for: "answer links").mac(Array(link.text.utf8)))
    }

    /// Seals what a visit by a one-time link has answered, for that visit's own pages.
    func visits(of link: AnswerLinkID) -> LinkVisitSeal {
        LinkVisitSeal(sealer: Sealer(key.derived(for: "answer visits")), link: link)
    }
}
