/// What several voices say on the same scales: a line per scale, with a shape for each voice where
/// it stands. They are laid side by side and never made into one; the table beneath says the same.
package struct VoicesPicture: Component {
    let title: String
    let summary: String
    let voices: [String]
    let lines: [VoicesLine]
    let words: VoicesWords

    /// - voices: who they are, in the order of their shapes.
    package init(
        title: String, summary: String, voices: [String], lines: [VoicesLine], words: VoicesWords
    ) {
        self.title = title
        self.summary = summary
        self.voices = voices
        self.lines = lines
        self.words = words
    }

    package var html: HTML {
        HTML(
            """
            <figure class="picture voices"><figcaption><strong>\(title)</strong> \(summary)\
            </figcaption>\(table)\(legend)</figure>
            """)
    }

    private var table: HTML {
        let columns =
            [TableColumn(words.scale), TableColumn(words.picture)]
            + voices.map { TableColumn($0) } + [TableColumn(words.compared)]
        return DataTable(
            caption: title, columns: columns, rows: lines.map(row), hidesCaption: true
        ).html
    }

    private func row(_ line: VoicesLine) -> [HTML] {
        [HTML(text: line.name), line.drawing] + line.said.map { HTML(text: $0) }
            + [HTML(text: line.compared)]
    }

    private var legend: HTML {
        let signs = voices.enumerated().map { place, voice in
            HTML(
                """
                <li><svg class="even" viewBox="-14 -14 28 28" aria-hidden="true">\
                <g class="own">\(ProfileRating.shape(place))</g></svg> \(voice)</li>
                """)
        }
        return HTML("<ul class=\"legend\">\(signs)</ul>")
    }
}

/// One scale, and what each voice says on it.
package struct VoicesLine: Sendable {
    let name: String
    let places: [Double?]
    let said: [String]
    let compared: String

    /// - places: where each voice stands, from 0 (asks a lot) to 1 (gives strength); nil where it
    ///   has no score. - said: the same in words. - compared: whether they see it alike.
    package init(name: String, places: [Double?], said: [String], compared: String) {
        self.name = name
        self.places = places
        self.said = said
        self.compared = compared
    }

    /// One thin line for each voice under the other, so that equal shapes do not hide each other.
    var drawing: HTML {
        let rows = places.enumerated().map { index, place in
            let y = (Double(index) + 0.5) * ProfileRating.height
            let shape = place.map { place in
                HTML(
                    """
                    <g class="own" transform="translate(\(10 + min(1, max(0, place)) * 80) \(y))">\
                    \(ProfileRating.shape(index))</g>
                    """)
            }
            return HTML("<path class=\"frame\" d=\"M10 \(y)H90\"/>\(shape)")
        }
        return HTML(
            """
            <svg class="scale even" viewBox="0 0 100 \(Double(places.count) * ProfileRating.height)" \
            aria-hidden="true">\(rows)</svg>
            """)
    }
}

/// The words a picture of voices needs.
package struct VoicesWords: Sendable {
    let scale: String
    let picture: String
    let compared: String

    /// - scale, picture, compared: the headings of the columns that are no voice.
    package init(scale: String, picture: String, compared: String) {
        self.scale = scale
        self.picture = picture
        self.compared = compared
    }
}

extension VoicesPicture {
    package static var examples: [Example] {
        let words = VoicesWords(scale: "Skala", picture: "Bilde", compared: "Ser de det likt?")
        return [
            Example(
                "VoicesPicture, two parents, child and teacher",
                VoicesPicture(
                    title: "Ida: styrker og vansker",
                    summary: "Fire har svart. Alle kan ha rett, hver fra sitt sted.",
                    voices: ["Ida, 3. mai", "Mona, 1. mai", "Ahmed, 2. mai", "skolen, 9. mai"],
                    lines: [
                        VoicesLine(
                            name: "Følelser", places: [0.2, 0.8, 0.8, 0.5],
                            said: ["8 av 10", "2 av 10", "2 av 10", "5 av 10"],
                            compared: "Ulikt"),
                        VoicesLine(
                            name: "Venner", places: [0.5, 0.5, nil, 0.5],
                            said: ["5 av 10", "5 av 10", "For få svar", "5 av 10"],
                            compared: "Likt"),
                    ], words: words)),
            Example(
                "VoicesPicture, unsafe and long",
                VoicesPicture(
                    title: Hard.unsafe, summary: Hard.long, voices: [Hard.unsafe, Hard.long],
                    lines: [
                        VoicesLine(
                            name: Hard.unsafe, places: [-3, .infinity],
                            said: [Hard.unsafe, Hard.long], compared: Hard.unsafe)
                    ],
                    words: VoicesWords(
                        scale: Hard.unsafe, picture: Hard.unsafe, compared: Hard.unsafe))),
        ]
    }
}
