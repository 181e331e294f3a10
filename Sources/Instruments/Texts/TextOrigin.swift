/// Where the words of a questionnaire in one language come from.
package enum TextOrigin: String, Sendable, CaseIterable {
    /// The language in which the questionnaire was published.
    case original
    case officialTranslation = "official translation"
    /// The wording in common use, that nobody has laid beside the published form yet.
    case establishedWording = "established wording, not compared with the published form"
    case ownTranslation = "own translation, not validated"
    /// Brought along by the municipality, under its own licence.
    case broughtAlong = "brought along by the municipality"
    /// A questionnaire of our own.
    case ownWords = "own words"
}
