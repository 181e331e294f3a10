import Domain
import Instruments
import TestSupport
import Testing

@testable import UseCases

/// A link shows no answer, so it asks nothing that follows from one.
struct LinkedSheetTests {
    private let form: Form = {
        let warm = FormItem("warm", .boolean, Wording("Er det varmt?"))
        var degrees = FormItem("degrees", .integer, Wording("Hvor varmt?"))
        degrees.conditions = [FormCondition("warm", .equal, .boolean(true))]
        return Form(
            id: "stove", version: "1", language: "nb", title: Wording("Varme"),
            items: [warm, degrees])
    }()

    @Test func `by a link nothing is asked that hangs on an answer, whatever was answered`() throws
    {
        let instrument = Instrument(
            own: form, id: "own-stove", number: 1, area: nil,
            audience: Audience(who: .everyone, from: 0, to: nil), minutes: 3, sum: nil)
        let yes = aResponse(
            in: anID(), about: anID(), answers: Answers(["warm": .given([.boolean(true)])]))
        #expect(form.questions(after: yes.answers).map(\.id) == ["warm", "degrees"])
        let blank = try open(instrument, nil)
        let answered = try open(instrument, yes)
        for sheet in [blank, answered] {
            #expect(sheet.questions.map(\.id) == ["warm"])
        }
        #expect(blank.left.map(\.id) == ["warm"])
        #expect(answered.left.isEmpty)
    }

    private func open(_ instrument: Instrument, _ kept: Response?) throws -> LinkedSheet {
        let person = aPerson()
        let catalogue = AskedCatalogue(
            shipped: try Catalog.shipped(), settings: AssessmentSettings(), on: .testToday)
        let asks = CaseFile.Asks(
            person, aMapping(), catalogue, on: .testToday, [], open: [],
            by: .person(person.id), for: nil)
        let asked = AskedSheet(instrument, .own, person.id)
        return LinkedSheet(
            QuestionSheet(
                family: FamilyLabel(aFamily()), isSelf: false, asked: asked, form: form,
                response: kept, asks: asks, shown: nil))
    }
}
