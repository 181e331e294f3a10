extension ChangePicture {
    package static var examples: [Example] {
        [
            Example("ChangePicture, with band", picture("band", [12, 14, 9, 6], error: 4)),
            Example(
                "ChangePicture, with marks",
                picture("marks", [18, 14, 9, 6], error: 6, cuts: [5, 10, 15])),
            Example(
                "ChangePicture, with the mean of others",
                picture("norm", [12, 9], error: 6, norm: 7)),
            Example("ChangePicture, one point", picture("one", [12], error: nil)),
            Example("ChangePicture, none", picture("none", [], error: 3)),
            Example("ChangePicture, unsafe and long", hard),
        ]
    }

    private static func picture(
        _ id: String, _ values: [Double], error: Double?, cuts: [Double] = [],
        norm: Double? = nil
    ) -> ChangePicture {
        let months = ["januar", "juli", "januar året etter", "juli året etter"]
        return ChangePicture(
            id: "change-\(id)", title: "Mona: bekymringer",
            summary: "Færre bekymringer enn første gang, og mer enn tilfeldig.",
            points: zip(values, months).enumerated().map { place, point in
                ChangePoint(
                    at: Double(place * 6), value: point.0, when: point.1,
                    words: "\(Int(point.0)) av 21",
                    mark: !cuts.isEmpty && place > 1 ? "Mer enn tilfeldig." : nil)
            },
            scale: ChangeScale(
                low: 0, high: 21, lowWords: "ingen bekymringer", highWords: "mange bekymringer",
                error: error, cuts: cuts, norm: norm),
            words: ChangeWords(
                asTable: "Vis som tabell", when: "Når", value: "Verdi",
                band: "Innenfor dette kan endringen være tilfeldig", mark: "mer enn tilfeldig",
                cut: "her skifter ordet", norm: "Norge (2024): snittet er 7"))
    }

    private static var hard: ChangePicture {
        let unsafe = Hard.unsafe
        return ChangePicture(
            id: "change-hard", title: unsafe + Hard.long, summary: unsafe,
            points: [
                ChangePoint(at: 3, value: .nan, when: unsafe, words: unsafe),
                ChangePoint(at: 3, value: .infinity, when: unsafe, words: unsafe),
            ],
            scale: ChangeScale(low: 5, high: 5, lowWords: unsafe, highWords: unsafe, error: 1),
            words: ChangeWords(asTable: unsafe, when: unsafe, value: unsafe, band: unsafe))
    }
}
