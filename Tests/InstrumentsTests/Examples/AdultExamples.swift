// Worked examples, several full forms for each questionnaire. The lists were written from the
// source named with each, not from the key files; the expected numbers were worked out from
// these lists by a separate short program that knows nothing of ours.

extension WorkedExample {
    static let adult: [WorkedExample] = [
        .lifeSatisfaction, .swls, .osss3, .phq9, .gad7, .who5, .fies, .hscl5, .hscl10, .hscl25,
        .gse,
    ]

    /// The fact sheet: one question; groups 0-5, 6-8 and 9-10.
    static let lifeSatisfaction = WorkedExample(
        id: "life-satisfaction", items: numbered(1...1),
        range: 0...10,
        scales: [
            ExampleScale("total", items: ["1"], bands: [(0, "low"), (6, "middle"), (9, "high")])
        ],
        forms: [
            ExampleForm(
                [9],
                gives: [9]),
            ExampleForm(
                [8],
                gives: [8]),
        ])

    /// The fact sheet: five questions are added, none is reversed.
    static let swls = WorkedExample(
        id: "swls", items: numbered(1...5),
        range: 1...7,
        scales: [
            ExampleScale(
                "total", items: numbered(1...5),
                bands: [
                    (5, "very-low"), (10, "low"), (15, "a-little-low"), (20, "middle"),
                    (21, "a-little-high"), (26, "high"), (31, "very-high"),
                ])
        ],
        forms: [
            ExampleForm(
                [2, 6, 4, 6, 5],
                gives: [23]),
            ExampleForm(
                [1, 1, 6, 4, 7],
                gives: [19]),
        ])

    /// The fact sheet: the first question 1-4, the others 1-5; 3-14.
    static let osss3 = WorkedExample(
        id: "osss3", items: numbered(1...3),
        range: 1...5, otherRanges: ["1": 1...4],
        scales: [
            ExampleScale(
                "total", items: numbered(1...3), bands: [(3, "few"), (9, "some"), (12, "many")])
        ],
        forms: [
            ExampleForm(
                [1, 2, 4],
                gives: [7]),
            ExampleForm(
                [4, 4, 2],
                gives: [10]),
        ])

    /// The fact sheet: nine questions are added; two may be left open.
    static let phq9 = WorkedExample(
        id: "phq9", items: numbered(1...9),
        range: 0...3,
        scales: [
            ExampleScale(
                "total", items: numbered(1...9), needs: 7,
                bands: [(0, "few"), (5, "some"), (10, "several"), (15, "many"), (20, "very-many")])
        ],
        forms: [
            ExampleForm(
                [2, 2, 3, 2, 3, 2, 2, 1, 3],
                gives: [20]),
            ExampleForm(
                [2, 3, 1, 2, 1, 3, 1, 3, 2],
                gives: [18]),
        ])

    /// The fact sheet: seven questions are added.
    static let gad7 = WorkedExample(
        id: "gad7", items: numbered(1...7),
        range: 0...3,
        scales: [
            ExampleScale(
                "total", items: numbered(1...7),
                bands: [(0, "few"), (5, "some"), (10, "several"), (15, "many")])
        ],
        forms: [
            ExampleForm(
                [0, 0, 3, 2, 3, 1, 1],
                gives: [10]),
            ExampleForm(
                [2, 3, 2, 1, 1, 3, 1],
                gives: [13]),
        ])

    /// The fact sheet: the sum times 4.
    static let who5 = WorkedExample(
        id: "who5", items: numbered(1...5),
        range: 0...5,
        scales: [
            ExampleScale(
                "total", items: numbered(1...5),
                bands: [(0, "low"), (29, "somewhat-low"), (51, "good")])
        ],
        forms: [
            ExampleForm(
                [3, 0, 4, 2, 2],
                gives: [44]),
            ExampleForm(
                [3, 1, 5, 3, 4],
                gives: [64]),
        ])

    /// The fact sheet: the number of yes.
    static let fies = WorkedExample(
        id: "fies", items: numbered(1...8),
        range: 0...1,
        scales: [
            ExampleScale("raw", items: numbered(1...8))
        ],
        forms: [
            ExampleForm(
                [1, 1, 1, 1, 0, 0, 0, 0],
                gives: [4]),
            ExampleForm(
                [0, 0, 1, 1, 1, 1, 1, 1],
                gives: [6]),
        ])

    /// The fact sheet: the mean.
    static let hscl5 = WorkedExample(
        id: "hscl5", items: numbered(1...5),
        range: 1...4,
        step: 0.01,
        scales: [
            ExampleScale("mean", items: numbered(1...5), bands: [(1, "few"), (2, "many")])
        ],
        forms: [
            ExampleForm(
                [1, 2, 3, 4, 2],
                gives: [2.4]),
            ExampleForm(
                [1, 3, 2, 1, 4],
                gives: [2.2]),
        ])

    /// The fact sheet: the mean; valid with seven.
    static let hscl10 = WorkedExample(
        id: "hscl10", items: numbered(1...10),
        range: 1...4,
        step: 0.01,
        scales: [
            ExampleScale(
                "mean", items: numbered(1...10), needs: 7, bands: [(1, "few"), (1.85, "many")])
        ],
        forms: [
            ExampleForm(
                [3, 4, 4, 4, 2, 1, 1, 2, 4, 2],
                gives: [2.7]),
            ExampleForm(
                [4, 3, 4, 1, 2, 3, 2, 3, 2, 4],
                gives: [2.8]),
        ])

    /// The fact sheet: the mean.
    static let hscl25 = WorkedExample(
        id: "hscl25", items: numbered(1...25),
        range: 1...4,
        step: 0.01,
        scales: [
            ExampleScale("mean", items: numbered(1...25), bands: [(1, "few"), (1.75, "many")])
        ],
        forms: [
            ExampleForm(
                [4, 3, 1, 4, 3, 3, 2, 3, 2, 1, 1, 1, 4, 1, 1, 4, 1, 3, 1, 1, 4, 3, 2, 4, 4],
                gives: [2.44]),
            ExampleForm(
                [1, 2, 4, 4, 1, 4, 1, 1, 4, 3, 4, 2, 1, 3, 1, 1, 3, 3, 2, 4, 3, 1, 2, 4, 1],
                gives: [2.4]),
        ])

    /// The fact sheet: ten questions are added, none is reversed; three may be left open.
    static let gse = WorkedExample(
        id: "gse", items: numbered(1...10),
        range: 1...4,
        scales: [
            ExampleScale("total", items: numbered(1...10), needs: 7)
        ],
        forms: [
            ExampleForm(
                [2, 1, 1, 1, 3, 4, 2, 1, 2, 2],
                gives: [19]),
            ExampleForm(
                [2, 2, 1, 1, 2, 2, 4, 2, 3, 3],
                gives: [22]),
        ])
}
