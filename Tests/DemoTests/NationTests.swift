import Domain
import Instruments
import Testing
import UseCases

@testable import Demo

@Suite struct NationTests {
    private func aNation(
        seed: UInt64 = 1, towns: Int = 12, families: Int = 600, years: Int = 5
    ) -> Nation {
        Nation(seed: seed, towns: towns, families: families, years: years, today: today)
    }

    private func told(_ nation: Nation) throws -> [(town: NationTown, settled: SettledFamily)] {
        let forms = try NationForms(try Catalog.shipped())
        return nation.towns.flatMap { town in
            town.families.map { index in
                var teller = NationTeller(nation, town, index, forms)
                return (town, teller.tell())
            }
        }
    }

    @Test(arguments: [(1, 1), (12, 12), (356, 60_000), (356, 357), (7, 1000)])
    func `every family lives somewhere, and every municipality has one`(_ size: (Int, Int)) {
        let sizes = TownSizes.sizes(size.1, in: size.0)
        #expect(sizes.count == size.0 && sizes.reduce(0, +) == size.1)
        #expect(sizes.allSatisfy { $0 > 0 })
        #expect((sizes.first ?? 0) >= (sizes.last ?? 0))
    }

    @Test func `the same numbers give the same nation, other numbers another`() throws {
        let first = try told(aNation(families: 40))
        let again = try told(aNation(families: 40))
        #expect(first.map(\.settled.responses) == again.map(\.settled.responses))
        #expect(first.map(\.settled.entries) == again.map(\.settled.entries))
        #expect(first.map(\.settled.family) == again.map(\.settled.family))
        let other = try told(aNation(seed: 2, families: 40))
        #expect(first.map(\.settled.responses) != other.map(\.settled.responses))
        // More families elsewhere change nothing for those that are there.
        #expect(first.map(\.settled.members) != other.map(\.settled.members))
    }

    @Test func `no municipality has a name twice, and each says that it is invented`() {
        let names = aNation(towns: 356, families: 356).towns.map(\.municipality.name.text)
        #expect(Set(names).count == 356)
        #expect(names.allSatisfy { $0.hasSuffix("(oppdiktet)") })
    }

    @Test func `nothing is told of a day to come`() throws {
        for (_, settled) in try told(aNation(families: 200)) {
            #expect(settled.entries.allSatisfy { $0.at.day <= today })
            #expect(settled.responses.allSatisfy { $0.answeredAt.day <= today })
        }
    }

    @Test func `around a town that is there, the town is the largest of them`() {
        let home = aTown().municipality
        let nation = Nation(
            seed: 1, towns: 12, families: 600, years: 5, today: today, around: home)
        #expect(nation.towns.map(\.municipality.id) != aNation().towns.map(\.municipality.id))
        #expect(nation.towns.dropFirst().allSatisfy { $0.municipality.id != home.id })
        let largest = nation.towns.max { $0.families.count < $1.families.count }
        #expect(largest?.municipality == home)
        #expect(nation.towns[0].staff.allSatisfy { $0.municipality == home.id })
        #expect(nation.towns[0].directory.allSatisfy { $0.municipality == home.id })
        #expect(nation.has(home.id) && !aNation().has(home.id))
    }

    @Test func `every number is one that nobody has`() throws {
        for (_, settled) in try told(aNation(families: 100)) {
            for member in settled.members {
                let digits = try #require(member.nationalNumber?.digits)
                let month = try #require(Int(digits.dropFirst(2).prefix(2)))
                #expect((81...92).contains(month), "\(digits)")
            }
        }
    }

    @Test func `nothing happens before a family comes or after it left`() throws {
        for (town, settled) in try told(aNation()) {
            let came = settled.family.enrolment.on
            #expect(settled.mappings.allSatisfy { $0.startedOn > came && $0.startedOn <= today })
            #expect(settled.entries.first?.act == Act.enrolFamily.rawValue)
            let instants = settled.entries.map(\.at)
            #expect(instants == instants.sorted())
            #expect(settled.mappings.count <= 6)
            #expect(town.municipality.id == settled.family.municipality)
        }
    }

    @Test func `answers fit their questionnaires, and are counted by their keys`() throws {
        let catalog = try Catalog.shipped()
        var seen = Set<String>()
        for (_, settled) in try told(aNation(families: 120)) {
            for response in settled.responses {
                let instrument = try #require(
                    catalog.instruments.first { $0.id == response.instrument })
                #expect(instrument.faults(in: response.answers).isEmpty)
                #expect(response.results == Scoring.results(for: response.answers, by: instrument))
                seen.insert(response.instrument.rawValue)
            }
        }
        #expect(seen == Set(Battery.ofNation.lines.map(\.questionnaire)))
    }

    @Test func `some leave, some do not answer, some hand over, some take a consent back`() throws {
        let all = try told(aNation()).map(\.settled)
        func share(_ count: Int) -> Double { Double(count) / Double(all.count) }
        #expect((0.05...0.40).contains(share(all.count { $0.family.phase == .closed })))
        #expect(share(all.count { $0.entries.contains { $0.act == "handOver" } }) > 0.1)
        #expect((0.4...0.8).contains(share(all.count { !$0.consents.isEmpty })))
        let back = all.flatMap(\.consents).count { consent in
            consent.answers.contains { $0.decision == .withdraws }
        }
        #expect(back > 0)
        let asked = all.flatMap { $0.mappings.flatMap { $0.plan?.asks ?? [] } }.count
        let answered = all.flatMap(\.responses).count
        #expect((0.8...0.95).contains(Double(answered) / Double(asked)))
    }

    @Test func `only who decides has said yes`() throws {
        for (_, settled) in try told(aNation(families: 200)) {
            for consent in settled.consents {
                let day = consent.from
                let deciding = ConsentHolders(
                    members: settled.members, relations: settled.relations,
                    ages: AgeTable.norwegian.on(day), on: day
                ).holders(of: consent.terms)
                #expect(Set(consent.answers.map(\.holder)) == deciding)
            }
        }
    }

    @Test func `families of one municipality are more alike than families of many`() throws {
        let nation = aNation(towns: 6, families: 1800, years: 2)
        var means: [MunicipalityID: [Double]] = [:]
        for (town, settled) in try told(nation) {
            let scores = settled.responses.filter { $0.instrument.rawValue == "life-areas" }
                .flatMap { $0.results.compactMap { $0.score?.value } }
            guard !scores.isEmpty else { continue }
            means[town.municipality.id, default: []].append(
                scores.reduce(0, +) / Double(scores.count))
        }
        let towns = means.values.filter { $0.count > 50 }
        let spread = towns.map { mean($0) }
        let within = towns.map { values in
            let middle = mean(values)
            return mean(values.map { ($0 - middle) * ($0 - middle) })
        }
        let middle = mean(spread)
        let between = mean(spread.map { ($0 - middle) * ($0 - middle) })
        // Without an effect of the place the means of n families would spread by within / n.
        let expected = mean(zip(within, towns).map { $0 / Double($1.count) })
        #expect(between > 2 * expected, "\(between) \(expected)")
    }

    private func mean(_ values: [Double]) -> Double {
        values.reduce(0, +) / Double(values.count)
    }
}
