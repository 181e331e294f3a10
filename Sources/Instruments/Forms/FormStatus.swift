/// How far its maker has come with a questionnaire; the raw values are FHIR's codes.
package enum FormStatus: String, Sendable, CaseIterable, Codable {
    case draft, active, retired, unknown
}
