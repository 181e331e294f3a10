import Domain

/// Who told about a member. Two tellers about one member stand side by side, never as one.
package enum Teller: Hashable, Sendable {
    /// The member, alone or with a parent or the coordinator who wrote.
    case own, toldTogether
    /// A parent about a child; nil for one who told it to the coordinator.
    case parent(PersonID?)
    /// Somebody at school; nil where nobody noted who.
    case teacher(Teacher?)

    package init(_ response: Response) {
        switch (response.voice, response.informant) {
        case (.teacher, _): self = .teacher(response.teacher)
        case (.parent, .person(let parent)): self = .parent(parent)
        case (.parent, .account): self = .parent(nil)
        case (.own, .person(response.person)): self = .own
        // From before there were voices: a parent who answered in a child's place.
        case (.own, .person(let parent)): self = .parent(parent)
        case (.own, .account): self = .toldTogether
        }
    }

    /// The member's own voice stands first, then parents, then the teacher.
    package var rank: Int {
        switch self {
        case .own: 0
        case .toldTogether: 1
        case .parent: 2
        case .teacher: 3
        }
    }

    /// Whether two answers are the same voice, so that one may be compared with the other over
    /// time: who held the pen for the member does not matter, which parent it was does.
    package func isSameVoice(as other: Teller) -> Bool {
        switch (self, other) {
        case (.own, .own), (.own, .toldTogether), (.toldTogether, .own),
            (.toldTogether, .toldTogether):
            true
        case (.teacher(let one), .teacher(let two)): one == two
        case (.parent(let one), .parent(let two)): one == two
        default: false
        }
    }
}
