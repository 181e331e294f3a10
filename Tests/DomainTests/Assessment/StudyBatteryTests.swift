import Testing

@testable import Domain

/// The study's battery line by line, as the study was published (Mølland and others 2020,
/// PMC8512291): at the start and then every year, years 0 to 5.
struct StudyBatteryTests {
    private struct Line: Equatable {
        let name: String
        let from: Int
        let to: Int?
        let voice: Voice
    }

    @Test func `each questionnaire is asked of whom the study asked, by whom, every year`() {
        let lines = [
            // Adults: marital status, household, economy, work, services, housing.
            Line(name: "social-circumstances", from: 18, to: nil, voice: .own),
            // Adults: EQ-5D and General Self-Efficacy.
            Line(name: "eq5d5l", from: 18, to: nil, voice: .own),
            Line(name: "gse", from: 18, to: nil, voice: .own),
            // Children 0–17: kindergarten, leisure, relocations, services, living arrangement.
            Line(name: "child-circumstances", from: 0, to: 17, voice: .parent),
            // A parent about a child of 4–11: SDQ.
            Line(name: "sdq-parent", from: 4, to: 11, voice: .parent),
            // A child of 11–17: SDQ self-report.
            Line(name: "sdq-self", from: 11, to: 17, voice: .own),
            // A child of 8–17: KIDSCREEN.
            Line(name: "kidscreen27", from: 8, to: 17, voice: .own),
        ]
        let study = Battery.study.lines.map {
            Line(name: $0.questionnaire, from: $0.whom.from, to: $0.whom.to, voice: $0.voice)
        }
        #expect(study == lines)
        for line in Battery.study.lines {
            #expect(line.rounds == [0, 1, 2, 3, 4, 5], "\(line.questionnaire)")
        }
    }

    @Test func `it comes every twelve months, with three weeks to answer and a week's notice`() {
        #expect(Battery.study.everyMonths == 12)
        #expect(Battery.study.window == 21)
        #expect(Battery.study.reminder == 7)
        #expect(Battery.study.isOffered)
        #expect(Battery.study.isAsShipped)
    }

    @Test(arguments: [
        (3, ["child-circumstances"]), (4, ["child-circumstances", "sdq-parent"]),
        (8, ["child-circumstances", "sdq-parent", "kidscreen27"]),
        (11, ["child-circumstances", "sdq-parent", "sdq-self", "kidscreen27"]),
        (12, ["child-circumstances", "sdq-self", "kidscreen27"]),
        (17, ["child-circumstances", "sdq-self", "kidscreen27"]),
        (18, ["social-circumstances", "eq5d5l", "gse"]),
    ])
    func `at the ends of the ages the right ones are asked`(_ age: Int, _ names: [String]) {
        let asked = Battery.study.lines.filter {
            age >= $0.whom.from && age <= $0.whom.to ?? .max
        }
        #expect(asked.map(\.questionnaire) == names)
    }

    @Test func `after year 5 it asks nothing`() {
        #expect(Battery.study.lines.allSatisfy { !$0.asks(round: 6) })
    }
}
