import Domain
import UseCases

/// Says whose voice something is.
struct TellerWords {
    let profile: FamilyProfile
    let texts: Texts

    private var words: ResultTexts { texts.assessment.results }

    /// "sagt av Sara".
    func says(_ teller: Teller) -> String {
        switch teller {
        case .parent(let parent?): words.teller(teller, name(parent))
        case .teacher(let teacher?): words.teller(teller, name(teacher))
        default: words.teller(teller, nil)
        }
    }

    /// Who it is at the head of a column: the member, a parent by name, the school.
    func who(_ teller: Teller, about person: Person) -> String {
        switch teller {
        case .own, .toldTogether: profile.known.called(person)
        case .parent(let parent): parent.flatMap(name) ?? words.aParent
        case .teacher(let teacher): teacher.flatMap(name) ?? words.theSchool
        }
    }

    private func name(_ id: PersonID) -> String? {
        profile.known.first { $0.id == id }.map { profile.known.called($0) }
    }

    /// A school by name, where there are several teachers to tell apart.
    private func name(_ teacher: Teacher) -> String? {
        profile.schools.first { $0.id == teacher.service }.map { school in
            teacher.number > 1 ? "\(school.name.text) (\(teacher.number))" : school.name.text
        }
    }
}
