import Domain
import Testing

/// Who sees what for how long in acute need, and who is told.
struct EmergencyTests {
    private let municipality = MunicipalityID(trusted: "m")
    private let coordinator = AccountID(trusted: "k")
    private let nurse = AccountID(trusted: "n")
    private let now = Instant(milliseconds: 1_795_249_800_000)
    private let words = Words(trusted: "Det haster")

    private func caller(_ rights: Set<Right> = [.emergency]) -> Caller {
        Caller(account: nurse, role: .partner, municipality: municipality, rights: rights)
    }

    private func opening(later: Words? = nil, review: Emergency.Review? = nil) -> Emergency {
        Emergency(
            id: ID(trusted: "e"), account: nurse, reason: words, from: now, toldLater: later,
            review: review)
    }

    private var review: Emergency.Review {
        Emergency.Review(
            said: Said(by: .account(coordinator), at: now), wasNeeded: false, words: words)
    }

    private func scope(_ opening: Emergency?, after seconds: Int, _ caller: Caller) -> Scope? {
        let standing = Standing(
            municipality: municipality, coordinator: coordinator, members: [],
            emergencies: [opening].compactMap(\.self))
        return Policy().scope(
            for: .seeEmergency, by: caller, standing: standing, on: now.day,
            at: now.adding(seconds: seconds))
    }

    @Test func `a file is open for an hour, not a second more`() {
        #expect(scope(opening(), after: 0, caller()) != nil)
        #expect(scope(opening(), after: Emergency.length - 1, caller()) != nil)
        #expect(scope(opening(), after: Emergency.length, caller()) == nil)
        #expect(scope(nil, after: 0, caller()) == nil)
    }

    @Test func `a review closes it at once`() {
        #expect(scope(opening(review: review), after: 1, caller()) == nil)
    }

    @Test func `without the right nothing is open, however it was opened`() {
        #expect(scope(opening(), after: 0, caller([])) == nil)
    }

    @Test func `neither answers nor the log are open`() throws {
        let open = try #require(scope(opening(), after: 0, caller()))
        for kind in [ContentKind.answers, .log, .safety, .report, .request, .hiding] {
            #expect(!open.covers(kind, of: .family, in: nil), "\(kind)")
        }
        #expect(open.covers(.household, of: .family, in: nil))
        #expect(open.covers(.plan, of: .family, in: .home))
    }

    @Test func `the family is told at once, or after the review`() {
        #expect(opening().isTold)
        #expect(!opening(later: words).isTold)
        #expect(opening(later: words, review: review).isTold)
    }

    @Test func `what is about the coordinator is answered by the leader`() {
        func to(_ sort: Request.Sort, _ wished: Request.Addressee) -> Request.Addressee {
            Request.addressee(of: sort, wished: wished, coordinator: coordinator)
        }
        #expect(to(.log(coordinator, now.day), .coordinator) == .privacyLeader)
        #expect(to(.log(nurse, now.day), .coordinator) == .coordinator)
        #expect(to(.log(nurse, now.day), .privacyLeader) == .privacyLeader)
        #expect(to(.erasure, .coordinator) == .privacyLeader)
        #expect(to(.correction, .coordinator) == .coordinator)
    }

    @Test func `a correction that was not followed stays as a note`() {
        func request(_ sort: Request.Sort, done: Bool) -> Request {
            Request(
                id: ID(trusted: "r"), asker: ID(trusted: "p"), sort: sort, to: .coordinator,
                words: words, at: now,
                answer: Request.Answer(
                    said: Said(by: .account(coordinator), at: now), words: words, isDone: done))
        }
        #expect(request(.correction, done: false).isStandingNote)
        #expect(!request(.correction, done: true).isStandingNote)
        #expect(!request(.erasure, done: false).isStandingNote)
    }
}
