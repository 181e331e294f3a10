import Domain
import Instruments
import Testing
import UseCases

@testable import Demo

@Suite struct CastTests {
    private let town = aTown()
    private let stories: [FamilyStory]
    private var first: FamilyStory { stories[0] }

    init() throws { stories = try aTown().stories() }

    @Test func `the cast is there, in its order`() {
        let everyone = town.staff + stories.flatMap(\.accounts)
        let roles = town.cast.map { id in everyone.first { $0.id == id }?.role }
        #expect(
            roles == [
                .coordinator, .coordinator, .parent, .parent, .youngPerson, .partner, .partner,
                .volunteer, .leader, .administrator,
            ])
        #expect(first.accounts.map(\.id) == Array(town.cast[2...4]))
        #expect(first.family.coordinator == town.cast[0])
        #expect(stories[8].family.coordinator == town.cast[1])
    }

    @Test func `the first family has two parents in two homes and four children`() {
        #expect(first.persons.count == 6)
        #expect([Slot.teen, .older, .child, .small].map(first.age) == [15, 12, 9, 4])
        #expect(first.household.homes.count == 2)
        #expect(first.household.relations.contains { $0.nature == .formerPartner })
    }

    @Test func `the first family has the promised sizes`() {
        #expect(first.actions.count == 30)
        #expect(first.goals.filter { $0.status != .proposed }.count == 9)
        #expect((55...65).contains(first.responses.count))
        #expect((6...10).contains(first.needs.count))
        #expect((4...6).contains(first.matters.count))
    }

    private func told(of slot: Slot) throws -> [Response] {
        let person = try #require(first.household.person(slot))
        let newest = try #require(first.responses.map(\.mapping).max())
        return first.responses.filter {
            $0.person == person && $0.mapping == newest && $0.asksAboutAreas
        }
    }

    @Test func `the young person of the first family is told of by a parent and a teacher too`()
        throws
    {
        let mother = first.household.person(.mother)
        let voices = try told(of: .teen).map(Teller.init)
        #expect(voices.contains(.parent(mother)) && voices.contains { $0.rank == 3 })
        #expect(voices.contains { $0.rank < 2 })
        let links = first.all { if case .link(let it) = $0 { it } else { nil } }
        let open = links.filter { $0.isOpen(on: today) }.map(\.voice)
        #expect(open.contains(.parent) && open.contains(.teacher))
    }

    @Test func `factors are about members too, and a round is late`() {
        for story in stories where !story.goals.isEmpty {
            let about = story.all { if case .factor(let it) = $0 { it.subject } else { nil } }
            #expect(about.contains { if case .person = $0 { true } else { false } })
        }
        let rounds = stories.compactMap { story in
            story.all { if case .round(let it) = $0 { it } else { nil } }.last
        }
        #expect(rounds.contains { ($0.plan?.due).map { $0 < today } ?? false })
    }

    @Test func `the child of the first family is told of by four voices in the newest round`()
        throws
    {
        let told = try told(of: .child)
        let (mother, father) = (
            first.household.person(.mother), first.household.person(.father)
        )
        let teacher = told.first { $0.voice == .teacher }?.teacher
        #expect(
            Set(told.map(Teller.init)) == [
                .toldTogether, .parent(mother), .parent(father), .teacher(teacher),
            ])
        #expect(told.count == 4 && told.allSatisfy { $0.results.contains { $0.score != nil } })
    }

    @Test func `every planned family is like a type of the town's list, and its factors are on it`()
    {
        let codes = Set(TownTypology.factors.map(\.code))
        let types = Set(TownTypology.types.map(\.code))
        #expect(codes.count == 16 && types.count == 3)
        for story in stories where !story.goals.isEmpty {
            let likened = story.all { if case .step(.liken(let it)) = $0 { it } else { nil } }
            #expect(likened.count == 1 && likened.allSatisfy { types.contains($0.code) })
            let factors = story.all { if case .factor(let it) = $0 { it.code } else { nil } }
            #expect(factors.count == 5 && factors.allSatisfy { codes.contains($0.code) })
        }
    }

    @Test func `the first family opens the promised parts`() throws {
        let directory = town.directory
        let (child, small, older) = try (
            #require(first.household.person(.child)), #require(first.household.person(.small)),
            #require(first.household.person(.older))
        )
        func release(_ receiver: Receiver) -> Release? {
            first.releases.first { $0.receiver == receiver }
        }
        let school = release(.service(directory.service(.nearSchool)))
        let clinic = release(.service(directory.service(.clinic)))
        let volunteer = release(.account(town.cast[7]))
        #expect(school?.areas == [.learning, .leisure] && school?.persons == .only([child]))
        #expect(clinic?.areas == [.health] && clinic?.persons == .only([small]))
        #expect(volunteer?.areas == [.leisure] && volunteer?.persons == .only([older]))
        #expect(first.releases.count == 9)
    }

    @Test func `the first family has a consent in each state, and one on paper`() throws {
        let deeds = first.chapters.flatMap(\.deeds)
        let consents = deeds.compactMap { deed in
            if case .consent(let consent) = deed { consent } else { nil }
        }
        let holders = first.household.holders(on: today)
        let states = consents.map { $0.state(holders, on: today) }
        let father = try #require(first.household.person(.father))
        let teen = try #require(first.household.person(.teen))
        #expect(states.contains(.waiting(for: [father])))
        #expect(states.contains(.waiting(for: [teen])))
        #expect(states.contains(.declined) && states.contains(.withdrawn))
        #expect(states.contains(.holds(until: today.adding(days: 12), waiting: [])))
        let sheets = deeds.compactMap { if case .paper(let sheet) = $0 { sheet } else { nil } }
        #expect(sheets.map { Sheet.Sort(of: $0.bytes) } == [.pdf])
        #expect(consents.flatMap(\.answers).contains { $0.sheet == sheets.first?.id })
    }

    @Test func `one alarm is unhandled, in the second family`() {
        let open = stories.map { story in
            story.alerts.filter { !story.handled.contains($0.id) }.count
        }
        #expect(open[1] == 1)
        #expect(open.reduce(0, +) == 1)
        #expect(stories.flatMap(\.handled).count > 1)
    }

    @Test func `the second coordinator's families share nothing with the cast's teacher`() {
        let school = town.directory.service(.nearSchool)
        for story in stories[8..<16] {
            #expect(!story.releases.contains { $0.receiver == .service(school) })
            #expect(!story.releases.contains { $0.receiver == .account(town.cast[5]) })
            #expect(!story.actions.contains { $0.responsible == .service(school) })
        }
    }

    @Test func `some answers are too few for a score, some are declined`() {
        let responses = stories.flatMap(\.responses)
        #expect(responses.contains { $0.results.contains { $0.score == nil } })
        #expect(responses.contains { $0.answers.given.values.contains(.declined) })
    }

    @Test func `some families are new, and some have answered but have no plan`() {
        let asked = stories.map { !$0.responses.isEmpty }
        let planned = stories.map { !$0.goals.isEmpty }
        #expect(asked.count { !$0 } == 3)
        #expect(zip(asked, planned).count { $0 && !$1 } == 3)
        #expect(stories.count { $0.goals.contains { $0.status == .proposed } } >= 3)
    }

    @Test func `a family is told in at most thirty transactions on average`() {
        let counts = stories.map(\.transactions)
        print(
            "transactions per family: mean \(counts.reduce(0, +) / counts.count),",
            "most \(counts.max() ?? 0), first \(counts[0])")
        #expect(counts.reduce(0, +) / counts.count <= 30)
    }

    @Test func `what happened is told in the order of time and ends before today`() {
        for story in stories {
            #expect(story.chapters.map(\.at) == story.chapters.map(\.at).sorted())
            #expect(story.chapters.allSatisfy { $0.at > story.family.enrolment.on.at(11, 0) })
            #expect(story.chapters.allSatisfy { $0.at < today.at(0, 0) })
        }
    }
}
