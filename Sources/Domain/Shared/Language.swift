/// A language that every page exists in, by its BCP 47 tag.
package enum Language: String, CaseIterable, Sendable {
    case bokmal = "nb"
    case nynorsk = "nn"
    case english = "en"
}
