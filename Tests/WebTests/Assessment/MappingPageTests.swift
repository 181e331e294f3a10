import Domain
import HTTPTypes
import TestSupport
import Testing
import UseCases

@testable import Web

struct MappingPageTests {
    @Test func `a round asks each by their age, and is started once`() async throws {
        let site = try await TestSite()
        let child = aPerson(name: "Yusuf", born: .testToday.adding(days: -9 * 366))
        _ = try await site.member(.child, child)
        let empty = try await site.ask(.get, site.at("/mapping"), as: site.coordinator)
        #expect(empty.body.contains(AssessmentTexts.nb.noRounds))
        let form = [("id", empty.hidden("id"))]
        for _ in 1...2 {
            let reply = try await site.ask(
                .post, site.at("/mapping"), as: site.coordinator, form: form)
            #expect(reply.status == 303)
        }
        let page = try await site.ask(.get, site.at("/mapping"), as: site.coordinator).body
        #expect(page.contains("\(child.id.text)/life-areas-child"))
        #expect(!page.contains("\(child.id.text)/phq9"))
        #expect(page.contains("\(site.person.id.text)/phq9"))
        #expect(!page.contains(AssessmentTexts.nb.earlierRounds))
    }

    @Test func `only the coordinator starts a round`() async throws {
        let site = try await TestSite()
        let reply = try await site.ask(
            .post, site.at("/mapping"), as: site.mother,
            form: [("id", anID(Mapping.self).text)])
        #expect(reply.status == 404)
        let page = try await site.ask(.get, site.at("/mapping"), as: site.mother).body
        #expect(page.contains(AssessmentTexts.nb.noQuestionsYet))
        #expect(!page.contains("action=\"\(site.at("/mapping"))\""))
    }

    @Test func `what is answered, begun and not asked yet is told apart`() async throws {
        let mapping = try await AnsweringSite()
        let one = try await mapping.answer(
            "life-satisfaction", [("q-1", "6")], as: mapping.site.mother)
        let begun = try await mapping.answer("phq9", [("q-1", "0")], as: mapping.site.mother)
        #expect([one, begun].allSatisfy { $0.status == 303 })
        let page = try await mapping.site.ask(
            .get, mapping.site.at("/mapping?saved=yes"), as: mapping.site.mother
        ).body
        let texts = AssessmentTexts.nb
        let said = [texts.answeredOn("i dag"), texts.youAnswered, texts.openLeft(8)]
        for words in said + [texts.notAsked, texts.thankYou] {
            #expect(page.contains(words), "\(words)")
        }
        #expect(!page.contains("PHQ-9"))
    }
}
