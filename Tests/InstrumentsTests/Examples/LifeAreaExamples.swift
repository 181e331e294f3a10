import Instruments

// Our own questions: each part of life stands for itself, whoever tells.

extension WorkedExample {
    static let lifeAreas = lifeAreas(
        "life-areas", [4, 2, 1, 1, 4, 2, 5, 1], [3, 5, 2, 5, 5, 2, 5, 4])
    static let lifeAreasChild = lifeAreas(
        "life-areas-child", [4, 1, 2, 1, 3, 3, 2, 5], [2, 3, 5, 2, 5, 1, 3, 4])
    static let lifeAreasParent = lifeAreas(
        "life-areas-parent", [1, 4, 3, 5, 2, 2, 4, 1], [5, 2, 1, 3, 4, 1, 5, 2])
    static let lifeAreasTeacher = lifeAreas(
        "life-areas-teacher", [2, 5, 4, 1, 3, 1, 5, 4], [3, 1, 5, 4, 2, 5, 2, 3])

    private static let areas = [
        "home", "economy", "work", "learning", "health", "mind", "network", "leisure",
    ]

    private static func lifeAreas(
        _ id: InstrumentID, _ first: [Int], _ second: [Int]
    ) -> WorkedExample {
        WorkedExample(
            id: id, items: areas.map(ItemID.init(rawValue:)), range: 1...5,
            scales: areas.map { area in
                ExampleScale(
                    ScaleID(rawValue: area), items: [ItemID(rawValue: area)],
                    bands: [(1, "hard"), (3, "between"), (4, "good")])
            },
            forms: [first, second].map { ExampleForm($0, gives: $0.map(Double.init)) })
    }
}
