import Domain
import UseCases

/// Says whose voice something is.
struct TellerWords {
    let profile: FamilyProfile
    let texts: Texts

    private var words: ResultTexts { texts.assessment.results }

    /// "sagt av Sara".
    func says(_ teller: Teller) -> String {
        if case .parent(let parent?) = teller { return words.teller(teller, name(parent)) }
        return words.teller(teller, nil)
    }

    /// Who it is at the head of a column: the member, a parent by name, the school.
    func who(_ teller: Teller, about person: Person) -> String {
        switch teller {
        case .own, .toldTogether: profile.known.called(person)
        case .parent(let parent): parent.flatMap(name) ?? words.aParent
        case .teacher: words.theSchool
        }
    }

    private func name(_ id: PersonID) -> String? {
        profile.known.first { $0.id == id }.map { profile.known.called($0) }
    }
}
