/// A language that every questionnaire in the catalogue has texts in.
package enum InstrumentLanguage: String, Sendable, CaseIterable {
    case nb, nn, en
}
