import Domain

extension Person {
    /// What one calls somebody in a sentence.
    var firstName: String { String(name.text.prefix { !$0.isWhitespace }) }
}

extension [Person] {
    /// The first name, or the whole one where two share the first.
    func called(_ person: Person) -> String {
        count { $0.firstName == person.firstName } > 1 ? person.name.text : person.firstName
    }
}
