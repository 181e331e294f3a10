// Worked examples, several full forms for each questionnaire. The lists were written from the
// source named with each, not from the key files; the expected numbers were worked out from
// these lists by a separate short program that knows nothing of ours.

extension WorkedExample {
    static let child: [WorkedExample] = [
        .sdqParent, .sdqSelf, .sdqTeacher, .kidscreen10, .kidscreen27, .kidscreen52, .pedsql,
    ]

    /// The fact sheet: five questions for each scale, 7, 11, 14, 21 and 25 reversed; the total
    /// is the first four scales.
    static let sdqParent = WorkedExample(
        id: "sdq-parent", items: numbered(1...25),
        range: 0...2,
        reversed: ["7", "11", "14", "21", "25"],
        scales: [
            ExampleScale("emotional", items: ["3", "8", "13", "16", "24"], needs: 3),
            ExampleScale("conduct", items: ["5", "7", "12", "18", "22"], needs: 3),
            ExampleScale("hyperactivity", items: ["2", "10", "15", "21", "25"], needs: 3),
            ExampleScale("peer", items: ["6", "11", "14", "19", "23"], needs: 3),
            ExampleScale("prosocial", items: ["1", "4", "9", "17", "20"], needs: 3),
            ExampleScale(
                "total", items: [], parts: ["emotional", "conduct", "hyperactivity", "peer"],
                bands: [(0, "few"), (14, "some"), (17, "many")]),
        ],
        forms: [
            ExampleForm(
                [2, 1, 2, 1, 2, 1, 0, 2, 0, 2, 0, 1, 2, 2, 1, 2, 0, 2, 0, 2, 1, 2, 0, 1, 2],
                gives: [9, 9, 5, 3, 5, 26]),
            ExampleForm(
                [1, 2, 0, 0, 1, 0, 2, 0, 0, 2, 1, 1, 0, 0, 2, 1, 2, 2, 1, 0, 0, 1, 0, 0, 1],
                gives: [1, 5, 9, 4, 3, 19]),
            ExampleForm(
                [0, 1, 1, 1, 0, 0, 0, 2, 0, 2, 0, 1, 0, 0, 1, 2, 1, 2, 2, 1, 0, 0, 2, 0, 0],
                gives: [5, 5, 8, 8, 3, 26]),
            ExampleForm(
                [2, 2, 2, 2, 2, 1, 0, 0, 0, 2, 0, 0, 0, 1, 1, 1, 0, 1, 0, 1, 0, 2, 2, 2, 1],
                gives: [5, 7, 8, 6, 5, 26]),
            ExampleForm(
                [1, 1, 0, 2, 2, 0, 0, 1, 1, 0, 2, 0, 0, 0, 2, 2, 1, 1, 2, 0, 1, 2, 0, 1, 2],
                gives: [4, 7, 4, 4, 5, 19]),
        ])

    /// The fact sheet: five questions for each scale, 7, 11, 14, 21 and 25 reversed; the total
    /// is the first four scales.
    static let sdqSelf = WorkedExample(
        id: "sdq-self", items: numbered(1...25),
        range: 0...2,
        reversed: ["7", "11", "14", "21", "25"],
        scales: [
            ExampleScale("emotional", items: ["3", "8", "13", "16", "24"], needs: 3),
            ExampleScale("conduct", items: ["5", "7", "12", "18", "22"], needs: 3),
            ExampleScale("hyperactivity", items: ["2", "10", "15", "21", "25"], needs: 3),
            ExampleScale("peer", items: ["6", "11", "14", "19", "23"], needs: 3),
            ExampleScale("prosocial", items: ["1", "4", "9", "17", "20"], needs: 3),
            ExampleScale(
                "total", items: [], parts: ["emotional", "conduct", "hyperactivity", "peer"],
                bands: [(0, "few"), (16, "some"), (20, "many")]),
        ],
        forms: [
            ExampleForm(
                [1, 1, 1, 0, 0, 1, 2, 2, 0, 0, 2, 2, 1, 0, 1, 1, 1, 1, 1, 2, 1, 2, 1, 0, 2],
                gives: [5, 5, 3, 5, 4, 18]),
            ExampleForm(
                [0, 2, 1, 2, 0, 2, 2, 0, 1, 0, 0, 2, 1, 0, 1, 0, 0, 1, 2, 0, 2, 1, 0, 1, 2],
                gives: [3, 4, 3, 8, 3, 18]),
            ExampleForm(
                [0, 1, 0, 0, 2, 1, 0, 2, 1, 2, 0, 0, 1, 1, 0, 0, 0, 2, 2, 0, 0, 0, 2, 1, 1],
                gives: [4, 6, 6, 8, 1, 24]),
            ExampleForm(
                [1, 2, 2, 1, 1, 0, 2, 0, 0, 2, 0, 1, 2, 1, 1, 2, 0, 0, 1, 2, 1, 1, 2, 2, 2],
                gives: [8, 3, 6, 6, 4, 23]),
        ])

    /// The fact sheet: five questions for each scale, 7, 11, 14, 21 and 25 reversed; the total
    /// is the first four scales.
    static let sdqTeacher = WorkedExample(
        id: "sdq-teacher", items: numbered(1...25),
        range: 0...2,
        reversed: ["7", "11", "14", "21", "25"],
        scales: [
            ExampleScale("emotional", items: ["3", "8", "13", "16", "24"], needs: 3),
            ExampleScale("conduct", items: ["5", "7", "12", "18", "22"], needs: 3),
            ExampleScale("hyperactivity", items: ["2", "10", "15", "21", "25"], needs: 3),
            ExampleScale("peer", items: ["6", "11", "14", "19", "23"], needs: 3),
            ExampleScale("prosocial", items: ["1", "4", "9", "17", "20"], needs: 3),
            ExampleScale(
                "total", items: [], parts: ["emotional", "conduct", "hyperactivity", "peer"],
                bands: [(0, "few"), (12, "some"), (16, "many")]),
        ],
        forms: [
            ExampleForm(
                [2, 1, 1, 0, 2, 0, 1, 2, 2, 0, 1, 2, 1, 1, 1, 0, 2, 0, 1, 1, 2, 0, 0, 2, 2],
                gives: [6, 5, 2, 3, 7, 16]),
            ExampleForm(
                [0, 0, 0, 1, 1, 0, 2, 2, 2, 1, 1, 0, 1, 1, 2, 2, 2, 0, 0, 2, 2, 1, 0, 2, 1],
                gives: [7, 2, 4, 2, 7, 15]),
            ExampleForm(
                [2, 0, 1, 0, 0, 1, 0, 1, 1, 1, 1, 2, 0, 0, 0, 1, 2, 0, 2, 2, 2, 1, 0, 0, 2],
                gives: [3, 5, 1, 6, 7, 15]),
            ExampleForm(
                [2, 1, 1, 1, 0, 1, 0, 0, 1, 2, 1, 0, 0, 1, 1, 1, 1, 1, 0, 1, 0, 1, 0, 1, 0],
                gives: [3, 4, 8, 3, 6, 18]),
            ExampleForm(
                [2, 0, 1, 0, 2, 1, 0, 2, 0, 0, 0, 1, 1, 2, 2, 0, 1, 1, 1, 0, 2, 2, 1, 2, 0],
                gives: [6, 8, 4, 5, 3, 23]),
        ])

    /// The makers' page on evaluation by hand: the two about feeling sad and lonely (3 and 4)
    /// are reversed.
    static let kidscreen10 = WorkedExample(
        id: "kidscreen10", items: numbered(1...10),
        range: 1...5,
        reversed: ["3", "4"],
        scales: [
            ExampleScale("index", items: numbered(1...10))
        ],
        forms: [
            ExampleForm(
                [5, 5, 4, 5, 3, 4, 3, 4, 5, 2],
                gives: [34]),
            ExampleForm(
                [4, 2, 2, 3, 2, 4, 4, 4, 4, 4],
                gives: [35]),
        ])

    /// The fact sheet: 5 + 7 + 7 + 4 + 4; reversed 1 and 9-11 as in a Dutch edition.
    static let kidscreen27 = WorkedExample(
        id: "kidscreen27", items: numbered(1...27),
        range: 1...5,
        reversed: ["1", "9", "10", "11"],
        scales: [
            ExampleScale("physical", items: numbered(1...5)),
            ExampleScale("psychological", items: numbered(6...12)),
            ExampleScale("autonomy-parents", items: numbered(13...19)),
            ExampleScale("peers", items: numbered(20...23)),
            ExampleScale("school", items: numbered(24...27)),
        ],
        forms: [
            ExampleForm(
                [
                    1, 3, 3, 2, 3, 4, 4, 1, 2, 5, 5, 5, 4, 2, 2, 4, 3, 2, 1, 4, 1, 2, 5, 1, 5,
                    3, 5,
                ],
                gives: [16, 20, 18, 12, 14]),
            ExampleForm(
                [
                    5, 5, 3, 3, 4, 4, 5, 1, 5, 4, 4, 4, 5, 4, 4, 2, 1, 5, 3, 3, 3, 5, 3, 5, 2,
                    5, 2,
                ],
                gives: [16, 19, 24, 14, 14]),
            ExampleForm(
                [
                    5, 3, 2, 5, 2, 2, 3, 2, 2, 3, 3, 2, 1, 2, 3, 1, 3, 3, 5, 2, 2, 1, 1, 4, 3,
                    2, 3,
                ],
                gives: [13, 19, 18, 6, 12]),
        ])

    /// The R package clintools, read again: 1-5, 6-11, 12-18, 19-23, 24-28 and on; reversed 1,
    /// 12-18, 21-23 and 50-52.
    static let kidscreen52 = WorkedExample(
        id: "kidscreen52", items: numbered(1...52),
        range: 1...5,
        reversed: [
            "1", "12", "13", "14", "15", "16", "17", "18", "21", "22", "23", "50", "51", "52",
        ],
        scales: [
            ExampleScale("physical", items: numbered(1...5)),
            ExampleScale("psychological", items: numbered(6...11)),
            ExampleScale("moods", items: numbered(12...18)),
            ExampleScale("self-perception", items: numbered(19...23)),
            ExampleScale("autonomy", items: numbered(24...28)),
            ExampleScale("parents", items: numbered(29...34)),
            ExampleScale("financial", items: numbered(35...37)),
            ExampleScale("peers", items: numbered(38...43)),
            ExampleScale("school", items: numbered(44...49)),
            ExampleScale("acceptance", items: numbered(50...52)),
        ],
        forms: [
            ExampleForm(
                [
                    1, 1, 3, 3, 4, 1, 5, 3, 1, 3, 4, 5, 3, 2, 1, 1, 1, 3, 4, 4, 2, 5, 4, 5, 2,
                    3, 4, 5, 1, 3, 4, 4, 5, 5, 3, 1, 5, 1, 3, 4, 4, 2, 5, 1, 4, 1, 5, 1, 3, 3,
                    3, 3,
                ],
                gives: [16, 17, 26, 15, 19, 22, 9, 19, 15, 9]),
            ExampleForm(
                [
                    3, 3, 5, 2, 3, 5, 5, 4, 5, 4, 2, 4, 2, 3, 2, 2, 2, 5, 1, 4, 4, 3, 5, 2, 1,
                    2, 1, 5, 4, 2, 1, 2, 3, 3, 2, 1, 3, 5, 2, 4, 3, 4, 4, 5, 3, 4, 5, 1, 4, 2,
                    2, 5,
                ],
                gives: [16, 25, 22, 11, 11, 15, 6, 22, 22, 9]),
            ExampleForm(
                [
                    2, 3, 4, 1, 5, 1, 1, 1, 2, 2, 4, 4, 4, 4, 1, 1, 3, 2, 5, 5, 2, 1, 1, 2, 3,
                    3, 3, 3, 4, 4, 5, 5, 1, 2, 3, 1, 3, 3, 1, 3, 1, 4, 4, 4, 2, 4, 3, 5, 2, 3,
                    2, 4,
                ],
                gives: [17, 11, 23, 24, 14, 21, 7, 16, 20, 9]),
            ExampleForm(
                [
                    5, 1, 2, 3, 4, 1, 1, 1, 2, 5, 2, 3, 2, 2, 1, 5, 3, 4, 4, 3, 5, 2, 2, 4, 4,
                    2, 3, 3, 3, 3, 3, 5, 1, 3, 3, 4, 4, 1, 2, 3, 5, 3, 4, 4, 3, 4, 5, 4, 2, 4,
                    5, 5,
                ],
                gives: [11, 12, 22, 16, 16, 18, 11, 18, 22, 4]),
        ])

    /// The fact sheet: 23 answers 0-4, reversed to 0-100; half of them must be there.
    static let pedsql = WorkedExample(
        id: "pedsql", items: numbered(1...23),
        range: 0...4,
        reversed: [
            "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15",
            "16", "17", "18", "19", "20", "21", "22", "23",
        ],
        scales: [
            ExampleScale("physical", items: numbered(1...8), needs: 4),
            ExampleScale("emotional", items: numbered(9...13), needs: 3),
            ExampleScale("social", items: numbered(14...18), needs: 3),
            ExampleScale("school", items: numbered(19...23), needs: 3),
            ExampleScale("psychosocial", items: numbered(9...23), needs: 8),
            ExampleScale("total", items: numbered(1...23), needs: 12),
        ],
        forms: [
            ExampleForm(
                [1, 4, 0, 3, 0, 4, 1, 1, 2, 2, 0, 3, 2, 0, 3, 3, 0, 3, 0, 1, 0, 2, 4],
                gives: [56.25, 55, 55, 65, 58.3333333333, 57.6086956522]),
            ExampleForm(
                [4, 0, 4, 1, 0, 1, 3, 3, 2, 1, 1, 0, 4, 1, 2, 4, 3, 4, 3, 0, 1, 3, 2],
                gives: [50, 60, 30, 55, 48.3333333333, 48.9130434783]),
            ExampleForm(
                [4, 4, 4, 1, 0, 0, 2, 0, 0, 3, 2, 1, 1, 0, 4, 4, 1, 2, 2, 4, 4, 0, 1],
                gives: [53.125, 65, 45, 45, 51.6666666667, 52.1739130435]),
        ])
}
