import Domain
import UseCases

/// Who says the family's words: the member, and who wrote them down if that was somebody else.
struct Sayer {
    let plan: FamilyPlan
    let texts: Texts

    func says(_ subject: Subject, _ said: Said) -> String {
        let who = name(of: subject)
        if let person = subject.person, said.by == .person(person) { return who }
        // A member who speaks for all is still the one who says it.
        if subject == .family, case .person = said.by, let member = plan.name(of: said.by) {
            return member.text
        }
        guard let author = plan.name(of: said.by)?.text else { return who }
        return texts.plan.writtenDownBy(who, author)
    }

    /// The member, the whole family, or somebody in it whose name is not for the reader.
    func name(of subject: Subject) -> String {
        if subject == .family { return texts.shared.wholeFamily }
        return plan.name(of: subject)?.text ?? texts.team.someoneInFamily
    }
}
