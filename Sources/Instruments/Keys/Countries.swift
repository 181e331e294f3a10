/// The countries that numbers of a population may come from. Each has a name in every language of
/// the site, so that a foreign number is never shown with a code.
package enum Countries {
    package static let home = "NO"

    /// `EU` stands for several countries of Europe together.
    package static let known: Set<String> = [
        home, "SE", "DK", "FI", "IS", "DE", "GB", "NL", "US", "EU",
    ]
}
