/// What a page says while it follows what others do.
struct LiveTexts: Sendable {
    /// Who has a page of the family open: their names.
    let here: @Sendable ([String]) -> String
    /// Somebody changed the part that one is reading or writing in.
    let changed: String
    /// Somebody took it away.
    let gone: String
    /// The button that shows what it is now.
    let show: String
    /// What stands before the names of the parts that changed, for who hears the page.
    let updated: String
}
