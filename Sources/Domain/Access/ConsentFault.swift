/// What somebody can mend when asking for a consent or using one.
package enum ConsentFault: Error, Hashable, Sendable {
    /// Nobody is written down who could decide for these members.
    case nobodyDecides(Set<PersonID>)
    case noPersons, noAreas
    /// From today, and a year at most.
    case untilOutOfRange
    /// Nothing of this was consented to for that receiver.
    case noConsent
    /// A yes on paper needs the sheet.
    case noSheet
    /// A sheet must be a PDF, a JPEG or a PNG of 4 MB at most.
    case unreadableSheet
}
