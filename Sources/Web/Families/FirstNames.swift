import Domain

extension Person {
    /// What one calls somebody in a sentence.
    var firstName: String {
        String(name.text.unicodeScalars.prefix { !$0.properties.isWhitespace })
    }
}

extension [Person] {
    /// The first name, or the whole one where two share the first.
    func called(_ person: Person) -> String {
        let first = person.firstName
        return count { $0.firstName == first } > 1 ? person.name.text : first
    }
}
