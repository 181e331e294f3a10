// Worked examples, several full forms for each questionnaire. The lists were written from the
// source named with each, not from the key files; the expected numbers were worked out from
// these lists by a separate short program that knows nothing of ours.

extension WorkedExample {
    static let family: [WorkedExample] = [
        .lifeAreas, .lifeAreasChild, .lifeAreasParent, .lifeAreasTeacher, .score15, .mspss,
        .familyApgar, .psoc, .euDeprivation,
        .childDeprivation, .ors, .cors,
    ]

    /// The fact sheet: three scales of five questions; reversed so that high is problems, which
    /// are all but the strengths.
    static let score15 = WorkedExample(
        id: "score15", items: numbered(1...15),
        range: 1...5,
        reversed: ["2", "4", "5", "7", "8", "9", "11", "12", "13", "14"],
        scales: [
            ExampleScale("strengths", items: ["1", "3", "6", "10", "15"]),
            ExampleScale("difficulties", items: ["5", "7", "9", "11", "14"]),
            ExampleScale("communication", items: ["2", "4", "8", "12", "13"]),
            ExampleScale("total", items: numbered(1...15)),
        ],
        forms: [
            ExampleForm(
                [5, 4, 4, 1, 2, 5, 3, 1, 2, 3, 3, 4, 4, 1, 3],
                gives: [20, 19, 16, 55]),
            ExampleForm(
                [4, 2, 1, 5, 3, 3, 1, 5, 4, 4, 1, 2, 1, 1, 2],
                gives: [14, 20, 15, 49]),
        ])

    /// The fact sheet: means; significant other 1, 2, 5 and 10; family 3, 4, 8 and 11; friends
    /// 6, 7, 9 and 12.
    static let mspss = WorkedExample(
        id: "mspss", items: numbered(1...12),
        range: 1...7,
        step: 0.1,
        scales: [
            ExampleScale(
                "significant-other", items: ["1", "2", "5", "10"],
                bands: [(1, "low"), (3, "middle"), (5.1, "high")]),
            ExampleScale(
                "family", items: ["3", "4", "8", "11"],
                bands: [(1, "low"), (3, "middle"), (5.1, "high")]),
            ExampleScale(
                "friends", items: ["6", "7", "9", "12"],
                bands: [(1, "low"), (3, "middle"), (5.1, "high")]),
            ExampleScale(
                "total", items: numbered(1...12), bands: [(1, "low"), (3, "middle"), (5.1, "high")]),
        ],
        forms: [
            ExampleForm(
                [7, 4, 4, 3, 3, 1, 2, 5, 3, 6, 6, 3],
                gives: [5, 4.5, 2.25, 3.9166666667]),
            ExampleForm(
                [3, 2, 3, 1, 3, 1, 4, 2, 5, 5, 2, 5],
                gives: [3.25, 2, 3.75, 3]),
        ])

    /// The fact sheet: five questions are added; 0-3, 4-6, 7-10.
    static let familyApgar = WorkedExample(
        id: "family-apgar", items: numbered(1...5),
        range: 0...2,
        scales: [
            ExampleScale(
                "total", items: numbered(1...5), bands: [(0, "low"), (4, "middle"), (7, "high")])
        ],
        forms: [
            ExampleForm(
                [0, 2, 0, 2, 2],
                gives: [6]),
            ExampleForm(
                [1, 0, 1, 2, 1],
                gives: [5]),
        ])

    /// The fact sheet: 1, 6, 7, 10, 11, 13 and 15 reversed; emerge.ucsd.edu: these are
    /// efficacy, the others satisfaction.
    static let psoc = WorkedExample(
        id: "psoc", items: numbered(1...16),
        range: 1...6,
        reversed: ["1", "6", "7", "10", "11", "13", "15"],
        scales: [
            ExampleScale("satisfaction", items: ["2", "3", "4", "5", "8", "9", "12", "14", "16"]),
            ExampleScale("efficacy", items: ["1", "6", "7", "10", "11", "13", "15"]),
            ExampleScale("total", items: numbered(1...16)),
        ],
        forms: [
            ExampleForm(
                [2, 3, 3, 3, 3, 2, 6, 2, 5, 6, 4, 3, 4, 4, 6, 6],
                gives: [32, 19, 51]),
            ExampleForm(
                [5, 2, 5, 2, 2, 2, 4, 3, 3, 4, 4, 6, 6, 3, 4, 5],
                gives: [31, 20, 51]),
        ])

    /// The fact sheet: how many of 13 cannot be afforded (2); 5 or more, 7 or more is severe.
    static let euDeprivation = WorkedExample(
        id: "eu-deprivation",
        items: [
            "unexpected-expense", "holiday", "arrears", "protein-meal", "warm-home", "car",
            "furniture", "internet", "clothes", "shoes", "own-money", "leisure", "meet-friends",
        ],
        range: 1...3,
        scales: [
            ExampleScale(
                "cannot-afford",
                items: [
                    "unexpected-expense", "holiday", "arrears", "protein-meal", "warm-home",
                    "car", "furniture", "internet", "clothes", "shoes", "own-money", "leisure",
                    "meet-friends",
                ], bands: [(0, "few"), (5, "several"), (7, "many")])
        ],
        forms: [
            ExampleForm(
                [1, 2, 2, 3, 3, 1, 2, 3, 3, 2, 2, 1, 3],
                gives: [5]),
            ExampleForm(
                [2, 3, 1, 2, 1, 2, 2, 3, 2, 3, 1, 1, 1],
                gives: [5]),
            ExampleForm(
                [2, 2, 2, 1, 3, 1, 3, 3, 3, 2, 3, 2, 1],
                gives: [5]),
            ExampleForm(
                [3, 3, 1, 3, 2, 2, 2, 2, 2, 1, 2, 2, 2],
                gives: [8]),
        ])

    /// The fact sheet: how many of 17 cannot be afforded (2); 3 or more.
    static let childDeprivation = WorkedExample(
        id: "child-deprivation",
        items: [
            "new-clothes", "shoes", "fruit", "protein", "books", "outdoor-gear", "indoor-games",
            "leisure", "celebrations", "inviting-friends", "school-trips", "holiday",
            "furniture", "arrears", "internet", "warm-home", "car",
        ],
        range: 1...3,
        scales: [
            ExampleScale(
                "cannot-afford",
                items: [
                    "new-clothes", "shoes", "fruit", "protein", "books", "outdoor-gear",
                    "indoor-games", "leisure", "celebrations", "inviting-friends",
                    "school-trips", "holiday", "furniture", "arrears", "internet", "warm-home",
                    "car",
                ], bands: [(0, "few"), (3, "several")])
        ],
        forms: [
            ExampleForm(
                [1, 3, 3, 2, 1, 2, 3, 1, 3, 2, 3, 2, 2, 3, 2, 1, 1],
                gives: [6]),
            ExampleForm(
                [2, 2, 1, 1, 2, 2, 3, 3, 3, 1, 2, 1, 1, 1, 1, 3, 3],
                gives: [5]),
            ExampleForm(
                [2, 3, 2, 1, 1, 2, 2, 3, 2, 1, 1, 3, 1, 3, 3, 2, 2],
                gives: [7]),
            ExampleForm(
                [1, 3, 2, 2, 1, 2, 1, 2, 2, 1, 3, 3, 3, 2, 3, 3, 1],
                gives: [6]),
        ])

    /// The fact sheet: four lines of 10 cm, 0-40; answered in millimetres.
    static let ors = WorkedExample(
        id: "ors", items: numbered(1...4),
        range: 0...100,
        scales: [
            ExampleScale("total", items: numbered(1...4))
        ],
        forms: [
            ExampleForm(
                [66, 90, 21, 61],
                gives: [23.8]),
            ExampleForm(
                [59, 95, 20, 17],
                gives: [19.1]),
        ])

    /// The fact sheet: four lines of 10 cm, 0-40; answered in millimetres.
    static let cors = WorkedExample(
        id: "cors", items: numbered(1...4),
        range: 0...100,
        scales: [
            ExampleScale("total", items: numbered(1...4))
        ],
        forms: [
            ExampleForm(
                [51, 19, 95, 21],
                gives: [18.6]),
            ExampleForm(
                [23, 58, 62, 14],
                gives: [15.7]),
        ])
}
