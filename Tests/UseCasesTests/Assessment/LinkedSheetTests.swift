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

    @Test func `by a link nothing is asked that hangs on an answer, whatever was answered`() {
        let instrument = Instrument(
            own: form, id: "own-stove", number: 1, area: nil,
            audience: Audience(who: .everyone, from: 0, to: nil), minutes: 3, sum: nil)
        let yes = aResponse(
            in: anID(), about: anID(), answers: Answers(["warm": .given([.boolean(true)])]))
        #expect(form.questions(after: yes.answers).map(\.id) == ["warm", "degrees"])
        for kept in [nil, yes] {
            #expect(LinkedSheet(instrument, form, kept).questions.map(\.id) == ["warm"])
        }
        #expect(LinkedSheet(instrument, form, nil).left.map(\.id) == ["warm"])
        #expect(LinkedSheet(instrument, form, yes).left.isEmpty)
    }
}
