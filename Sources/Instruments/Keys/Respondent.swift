/// Who a questionnaire is worded for.
package enum Respondent: String, Sendable, CaseIterable, Codable {
    case adult, child, everyone
}
