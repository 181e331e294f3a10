import Domain
import Instruments
import Testing
import UseCases

@testable import Demo

@Suite struct SayingsTests {
    private static let stories: [FamilyStory] = (try? aTown(families: 60).stories()) ?? []

    private func sheets(_ story: FamilyStory) -> [Response] {
        story.deeds.compactMap { deed in
            if case .sheet(let response) = deed { response } else { nil }
        }
    }

    @Test func `no two in a family say the same in one round`() {
        #expect(Self.stories.count == 60)
        for story in Self.stories {
            for (_, round) in Dictionary(grouping: sheets(story), by: \.mapping) {
                let said = round.flatMap(\.answers.words.values)
                #expect(Set(said).count == said.count)
            }
        }
    }

    @Test func `the young say what the young say`() {
        let grown = AreaSayings.adults.values.flatMap { $0.hard + $0.between + $0.good }
        let young = AreaSayings.young.values.flatMap { $0.hard + $0.between + $0.good }
        let only = Set(grown).subtracting(young)
        for story in Self.stories {
            let minors = story.persons.filter { $0.born.years(until: today) < 16 }
            let said = sheets(story).filter { sheet in minors.contains { $0.id == sheet.person } }
                .flatMap(\.answers.words.values)
            #expect(said.allSatisfy { !only.contains($0) })
        }
    }
}
