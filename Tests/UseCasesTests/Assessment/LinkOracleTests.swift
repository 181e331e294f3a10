import Domain
import Instruments
import TestSupport
import Testing
import UseCases

/// Whoever holds the secret, such as somebody who reads the message half-way, learns no answer.
struct LinkOracleTests {
    private let home: WaveHome
    private let secret: String
    private let response = ResponseID(trusted: anID(Response.self).text)

    init() async throws {
        home = try await WaveHome()
        try await home.start()
        let draft = home.draft(about: home.mother)
        try await home.send(draft)
        secret = try await SeeLink(home.vault.files)(
            draft.id, in: home.family, by: home.coordinator
        ).secret
    }

    private func answer(
        _ value: Int, edition: Int?, press: String
    ) async throws -> Answering {
        try await AnswerByLink(home.vault.files, home.questionnaires)(
            AnsweredDraft(
                id: response, instrument: "life-areas", answers: Answers(["home": .value(value)]),
                edition: edition, press: press, alert: anID()),
            by: secret)
    }

    @Test func `a guess is told the same whether it is right or wrong`() async throws {
        _ = try await answer(2, edition: nil, press: "hers")
        let right = try await answer(2, edition: 0, press: "guess")
        let wrong = try await answer(3, edition: 0, press: "another guess")
        #expect(right.changedElsewhere == ["home"] && wrong.changedElsewhere == ["home"])
        #expect(right.response.edition == wrong.response.edition)
        let going = try await answer(2, edition: nil, press: "going back")
        #expect(going.changedElsewhere == ["home"])
    }

    @Test func `with the page's own edition too, the same counts as another answer`() async throws {
        let first = try await answer(2, edition: nil, press: "hers")
        let same = try await answer(2, edition: 1, press: "a")
        let other = try await answer(3, edition: 2, press: "b")
        #expect([first, same, other].map(\.response.edition) == [1, 2, 3])
    }

    @Test func `the second click of a double click changes nothing`() async throws {
        _ = try await answer(2, edition: nil, press: "hers")
        let again = try await answer(2, edition: nil, press: "hers")
        #expect(again.changedElsewhere.isEmpty)
        #expect(again.response.edition == 1)
    }

    @Test func `nobody reads a line about a second press who may not know of the answers`()
        async throws
    {
        _ = try await answer(2, edition: nil, press: "hers")
        _ = try await answer(2, edition: nil, press: "hers")
        let other = Caller(
            account: anID(), role: .parent, municipality: home.coordinator.municipality,
            family: home.family, person: home.father.id)
        let log = try await SeeLog(home.vault.files)(home.family, by: other)
        #expect(!log.entries.contains { $0.act == Act.answerByLink.rawValue })
    }
}
