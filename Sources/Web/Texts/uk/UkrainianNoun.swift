/// A noun as Ukrainian counts with it: 1 and 21 take one form, 2–4 and 22–24 another, all the rest
/// and 11–14 a third (CLDR plural rules, `uk`).
struct UkrainianNoun: Sendable {
    let one: String
    let few: String
    let many: String

    func counted(_ number: Int) -> String { "\(number) \(form(for: number))" }

    private func form(for number: Int) -> String {
        if (11...14).contains(number % 100) { return many }
        switch number % 10 {
        case 1: return one
        case 2...4: return few
        default: return many
        }
    }
}
