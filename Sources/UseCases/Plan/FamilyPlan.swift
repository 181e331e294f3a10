import Domain

/// The whole plan, as far as the caller may see it.
package struct FamilyPlan: Sendable {
    package let family: FamilyLabel
    package let today: Day
    package let members: [Person]
    package let matters: [Matter]
    package let needs: [Need]
    package let goals: [Goal]
    package let actions: [Action]
    package let evaluations: [Evaluation]
    package let helpers: Helpers
    /// What is kept from whom, for who may know.
    package let hidings: [Hiding]
    private let clock: Clock

    /// - Parameter choosing: With volunteers who could be asked to help.
    package init(of file: CaseFile, choosing: Bool = false) throws {
        try self.init(of: file, helpers: file.helpers(choosing: choosing))
    }

    init(of file: CaseFile, helpers: Helpers) throws {
        family = file.family
        today = file.today
        clock = file.clock
        members = file.members
        matters = try file.matters.all()
        needs = try file.needsAsKnown()
        goals = try file.goals.all()
        actions = try file.actions.all()
        evaluations = try file.evaluations.all()
        self.helpers = helpers
        hidings = try file.hidings.all().filter { !$0.from.isEmpty }
    }

    package var coverage: Coverage { Coverage(needs: needs, goals: goals, actions: actions) }

    /// The day on the municipality's wall when something was said.
    package func day(of said: Said) -> Day { clock.day(of: said.at) }

    package func actions(of goal: GoalID) -> [Action] { actions.filter { $0.goal == goal } }

    package func evaluations(of goal: GoalID) -> [Evaluation] {
        evaluations.filter { $0.goal == goal }
    }

    /// The member's name; nil for the family as a whole or somebody the caller may not know of.
    package func name(of subject: Subject) -> Name? {
        subject.person.flatMap { id in members.first { $0.id == id }?.name }
    }

    package func name(of helper: Responsible) -> Name? {
        switch helper {
        case .person(let id): members.first { $0.id == id }?.name
        case .service(let id): helpers[id]?.name
        case .account(let id): helpers[id]?.name
        }
    }

    package func name(of author: Author) -> Name? {
        switch author {
        case .person(let id): members.first { $0.id == id }?.name
        case .account(let id): helpers[id]?.name
        }
    }
}
