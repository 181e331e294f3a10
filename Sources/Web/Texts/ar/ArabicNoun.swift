/// A noun as Arabic counts with it. One and two are in the noun itself, from three to ten it takes
/// the plural, from eleven to ninety-nine another form of the singular (CLDR plural rules, `ar`).
struct ArabicNoun: Sendable {
    let none: String
    let one: String
    let two: String
    /// 3–10, and what ends like it: 103.
    let few: String
    /// 11–99, and what ends like it: 111.
    let many: String
    /// Whole hundreds and one or two more.
    let other: String

    func counted(_ number: Int) -> String {
        switch number {
        case 0: return none
        case 1: return one
        case 2: return two
        default: break
        }
        switch number % 100 {
        case 3...10: return "\(number) \(few)"
        case 11...99: return "\(number) \(many)"
        default: return "\(number) \(other)"
        }
    }
}
