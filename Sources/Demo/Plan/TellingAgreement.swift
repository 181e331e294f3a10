import Domain
import UseCases

extension StoryTeller {
    /// The plan is agreed on: the mother says yes at the table, the other parent some days later.
    mutating func tellAgreement(_ visit: Visit) {
        guard let mother = household.person(.mother) else { return }
        let instant = visit.day(10).at(16, 20)
        let version: PlanVersionID = ids.next(at: instant)
        add(instant, setting.coordinator, .agreeOnPlan, [.step(.agree(version, [mother]))])
        let other = [Slot.father, .step].compactMap(caller).first
        guard let other, let person = other.person else { return }
        let later = visit.day(12).at(21, 3)
        add(later, other, .agreeOnPlan, [.step(.sayYes(version, person))])
    }

    /// Something that a member would like and nobody has taken into the plan yet.
    mutating func tellProposal() {
        let slots =
            setting.isFirst ? [Slot.mother] : dice.shuffled([Slot.father, .teen, .mother, .step])
        let able = slots.compactMap { slot in
            setting.situation.proposals[slot].flatMap { lines in caller(slot).map { ($0, lines) } }
        }
        guard let (caller, lines) = able.first, let words = household.wording(of: lines, &dice)
        else { return }
        let instant = setting.today.adding(days: -1).at(20, 31)
        let goal = Goal(
            id: ids.next(at: instant), subject: .family, lifeArea: .leisure, words: words,
            status: .proposed, said: Said(by: caller.author, at: instant))
        add(instant, caller, .proposeGoal, [.goal(goal)])
    }
}
