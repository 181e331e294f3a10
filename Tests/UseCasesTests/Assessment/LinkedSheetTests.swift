import Domain
import Instruments
import TestSupport
import Testing

@testable import UseCases

/// What one visit by a link may know of a form.
struct LinkedSheetTests {
    private let yes = Answer.given([.boolean(true)])
    private let number = Answer.given([.integer(21)])

    @Test func `who comes without having answered is asked only what hangs on nothing`() throws {
        let kept = try response(["warm": yes, "degrees": number], in: ["warm": 1, "degrees": 2])
        for response in [nil, kept] {
            #expect(try open(response, nil).questions.map(\.id) == ["warm", "end"])
        }
        #expect(try open(nil, nil).left.map(\.id) == ["warm", "end"])
        let answered = try open(kept, nil)
        #expect(answered.done == ["warm"] && answered.left.map(\.id) == ["end"])
        #expect(answered.edition == nil)
    }

    @Test func `the visit that answered is asked what hangs on it`() throws {
        let kept = try response(["warm": yes, "degrees": number], in: ["warm": 1, "degrees": 2])
        let first = try open(kept, visit(["warm": 1]))
        #expect(first.left.map(\.id) == ["degrees", "end"])
        #expect(first.done == ["warm"] && first.seen["degrees"] == Int.max)
        let second = try open(kept, visit(["warm": 1, "degrees": 2]))
        #expect(second.left.map(\.id) == ["end"] && second.done == ["warm", "degrees"])
    }

    @Test func `an answer that was there before opens nothing, also where the visit repeats it`()
        throws
    {
        let kept = try response(["warm": yes], in: ["warm": 3])
        let again = try open(kept, visit(["warm": 3], stood: ["warm"]))
        #expect(again.questions.map(\.id) == ["warm", "end"])
        let changed = try open(kept, visit(["warm": 2]))
        #expect(changed.questions.map(\.id) == ["warm", "end"])
    }

    @Test func `who reloads an older page goes on, as long as nobody else answered`() throws {
        var kept = try response(["warm": yes, "degrees": number], in: ["warm": 1, "degrees": 2])
        kept.press = LinkPress("hers", since: 1)
        #expect(try open(kept, visit([:])).done == ["warm", "degrees"])
        kept.press = LinkPress("hers", since: 2)
        #expect(try open(kept, visit([:])).questions.map(\.id) == ["warm", "end"])
        kept.press = LinkPress("another", since: 1)
        #expect(try open(kept, visit([:])).questions.map(\.id) == ["warm", "end"])
    }

    @Test func `a press is kept with its edition, and rows from before have none`() {
        let press = LinkPress("one", after: LinkPress("one", since: 3), in: 7)
        #expect(press == LinkPress("one", since: 3))
        #expect(LinkPress("two", after: press, in: 8).since == 8)
        #expect(LinkPress(stored: press.stored) == press)
        #expect(LinkPress(stored: "old") == LinkPress("old", since: .max))
    }

    private func visit(_ kept: [ItemID: Int], stood: Set<ItemID> = []) -> LinkVisit {
        LinkVisit(
            id: "hers", form: "own-stove", number: 1, response: nil, edition: nil, stood: stood,
            kept: kept, until: .testNow)
    }

    private func response(
        _ given: [ItemID: Answer], in editions: [ItemID: Int]
    ) throws -> Response {
        var response = aResponse(in: anID(), about: anID(), answers: Answers(given))
        response.changedIn = editions
        return response
    }

    private func open(_ kept: Response?, _ visit: LinkVisit?) throws -> LinkedSheet {
        let person = aPerson()
        let instrument = Instrument(
            own: hangingForm, id: "own-stove", number: 1, area: nil,
            audience: Audience(who: .everyone, from: 0, to: nil), minutes: 3, sum: nil)
        let catalogue = AskedCatalogue(
            shipped: try Catalog.shipped(), settings: AssessmentSettings(), on: .testToday)
        let asks = CaseFile.Asks(
            person, aMapping(), catalogue, on: .testToday, [], open: [],
            by: .person(person.id), for: nil)
        let sheet = QuestionSheet(
            family: FamilyLabel(aFamily()), isSelf: false,
            asked: AskedSheet(instrument, .own, person.id), form: hangingForm, response: kept,
            asks: asks, shown: nil)
        return LinkedSheet(VisitedAnswers(sheet, visit, new: "new"), at: .testNow) { _ in "" }
    }
}
