import Domain
import Instruments

/// The stores of one municipality: its directory and its figures, never a family's content.
package protocol MunicipalShelves {
    var municipality: Municipality { get }
    func services() throws -> [Service]
    /// Everyone who works here, and with a moment who ended since then; families' accounts are not
    /// among them.
    func staff(endedSince moment: Instant?) throws -> [StaffMember]
    /// Somebody who works here or did; nil for a member of a family.
    func staffMember(_ id: AccountID) throws -> StaffMember?
    /// False if there is an account with this id already.
    func insert(_ account: Account) throws -> Bool
    /// False if there is a service with this id already.
    func insert(_ service: Service) throws -> Bool
    /// Writes the account and counts its edition up, which ends its sessions; false if its edition
    /// is not the stored one.
    func save(_ account: Account) throws -> Bool
    /// Ends an account and its sessions, and keeps the name for the logs.
    func end(_ account: Account, at now: Instant) throws
    func takeUp(_ account: Account) throws
    /// Lets an identity sign in as an account.
    func give(_ identity: ProvenIdentity, to account: AccountID) throws
    /// Whether an identity signs in as an account already.
    func signsIn(_ identity: ProvenIdentity, as account: AccountID) throws -> Bool
    /// Whether a family names this account as its coordinator.
    func coordinates(_ account: AccountID) throws -> Bool

    /// Keeps only a keyed hash of the number, bound to the account; a second time changes nothing.
    func declare(_ number: NationalNumber, relativeOf account: AccountID) throws
    func forgetRelatives(of account: AccountID) throws
    func countRelatives(of account: AccountID) throws -> Int
    /// Everyone here with a declared relative in a family, for who looks after privacy.
    func relativesPairs() throws -> [RelativesPair]

    /// What the municipality decided about its questionnaires.
    func settings() throws -> AssessmentSettings
    func set(_ choice: InstrumentChoice) throws
    func set(_ attestation: Attestation) throws
    /// False if its number is not one above the newest: somebody else changed it meanwhile.
    func set(_ battery: Battery) throws -> Bool
    /// False if its number is not one above the newest.
    func set(_ typology: Typology) throws -> Bool
    func set(_ rule: ChangeSetting) throws

    /// The newest of each questionnaire that was brought from elsewhere.
    func questionnaires() throws -> [ImportedQuestionnaire]
    /// One of them as it stood; old numbers are kept for ever.
    func questionnaire(_ id: InstrumentID, number: Int) throws -> ImportedQuestionnaire?
    /// False if its number is not one above the newest.
    func keep(_ questionnaire: ImportedQuestionnaire) throws -> Bool

    /// The names of these accounts; also of those that ended.
    func accounts(_ ids: Set<AccountID>) throws -> [AccountID: Account]
    /// The log across families.
    var log: any MunicipalLog { get }
    /// All rules that were ever set.
    func retentionRules() throws -> [RetentionRule]
    func set(_ rule: RetentionRule) throws
    func retentionDue(on day: Day) throws -> [RetentionDue]
    /// Families with an unanswered request to who looks after privacy.
    func familiesWithOpenRequests() throws -> [FamilyID]
    func erased() throws -> [ErasedFamily]

    /// Counts over all families, made by the database.
    func figures(on day: Day) throws -> RawFigures
}
