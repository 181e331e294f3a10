/// A town of families, written down a second time and as plainly as possible: who is who, what was
/// said, shared and kept back. It knows nothing of the program; a lawyer should be able to read
/// it. Days are counted from 1970, moments in milliseconds, everyone and everything has a text
/// for a name.
struct Town: Sendable {
    var households: [String: Household] = [:]
    var readers: [String: Reader] = [:]
    var things: [String: Thing] = [:]
    var consents: [String: Consent] = [:]
    var releases: [String: Release] = [:]
    var emergencies: [String: Emergency] = [:]
    var pleas: [String: Plea] = [:]
    /// The members from whom each hidden thing is kept.
    var hidings: [String: Set<String>] = [:]
    var words: [Int: Word] = [:]
    /// How many words were made; none is used twice.
    var said = 0
    var lines: [Line] = []
    var today = 0
    var now = 0
    /// Something that the model gets wrong on purpose, to see that the net notices.
    var planted: Thing.Sort?

    struct Household: Sendable {
        let id: String
        let municipality: String
        var coordinator: String
        var members: [Member] = []
        var ties: [Tie] = []
    }

    /// The days on which a member turns 1, 2, 3 …, read from a calendar.
    struct Member: Sendable {
        let id: String
        let birthdays: [Int]
    }

    /// That one member is a parent with responsibility for another. Other ties decide nothing.
    struct Tie: Sendable {
        let parent: String
        let child: String
    }

    /// Somebody who signs in.
    struct Reader: Sendable {
        enum Role: Sendable {
            case coordinator, parent, young, partner, volunteer, leader, other
        }

        let id: String
        let role: Role
        let municipality: String
        var service: String?
        var household: String?
        var member: String?
        var hasEmergencyRight = false
        var hasPrivacyRight = false
    }

    /// Whom something is about.
    enum About: Sendable, Equatable {
        case all
        case one(String)
        case some(Set<String>)
    }

    /// Something written in a family's file that people may or may not know of.
    struct Thing: Sendable {
        enum Sort: Sendable {
            case matter, need, goal, action, evaluation
            case home, residence, consent, release, sheet, answers
            /// A one-time link to questions about somebody.
            case link
        }

        let id: String
        let household: String
        let sort: Sort
        var about: About
        var area: String?
        /// What it belongs to: an action to its goal, a stay to its home, a sheet to its consent.
        var hangsOn: String?
        /// The member or the account that said it; nil for what nobody said.
        var author: String?
        var edition = 1
        /// How it stands: each sort has its own words for that.
        var state = ""
        /// The number of its word; nil for what has none.
        var word: Int?
    }

    /// What the family was asked to let somebody see.
    struct Consent: Sendable {
        let id: String
        let household: String
        let receiver: String
        let asked: Terms
        let from: Int
        var isCalledOff = false
        /// What each who decides said last.
        var answers: [String: Answer] = [:]

        enum Answer: Sendable {
            case yes(Terms)
            case no, noMore
        }
    }

    struct Terms: Sendable {
        var persons: Set<String>
        /// Also what these have in common.
        var common: Bool
        var areas: Set<String>
        var until: Int
    }

    /// What is actually shown to a receiver, as far as consents allow.
    struct Release: Sendable {
        let id: String
        let household: String
        let receiver: String
        /// Nil for everyone.
        let persons: Set<String>?
        let areas: Set<String>
        let from: Int
        let until: Int
        var takenBack: (by: String, at: Int)?
    }

    /// A file opened in acute need.
    struct Emergency: Sendable {
        let id: String
        let household: String
        let account: String
        let from: Int
        let isToldLater: Bool
        var isReviewed = false
        var edition = 1
    }

    /// What a member asks for: to the coordinator, or to the leader in charge of privacy.
    struct Plea: Sendable {
        let id: String
        let household: String
        let asker: String
        let toCoordinator: Bool
        var isAnswered = false
        var edition = 1
    }
}
