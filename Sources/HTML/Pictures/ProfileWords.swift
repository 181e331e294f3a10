/// The words a profile needs.
package struct ProfileWords: Sendable {
    let areas: String
    let strain: String
    let resource: String
    let silences: [ProfileSilence: String]
    let last: String
    let informants: [String]

    /// - areas: the heading of the first column. - strain, resource: the two ends.
    /// - silences: why there is no rating. - last: the round before. - informants: who can rate, in the order of their shapes.
    package init(
        areas: String, strain: String, resource: String,
        silences: [ProfileSilence: String], last: String, informants: [String]
    ) {
        self.areas = areas
        self.strain = strain
        self.resource = resource
        self.silences = silences
        self.last = last
        self.informants = informants
    }
}

/// What the shapes and colours of a profile mean: of the silences and the round before, only those
/// that are there to be seen.
struct ProfileLegend: Component {
    let words: ProfileWords
    let cells: [ProfileCell]

    var html: HTML {
        HTML(
            """
            <ul class="legend">\(sign("strain", "<path class=\"lean\" d=\"M0 0H-12\"/>", words.strain))\
            \(sign("resource", "<path class=\"lean\" d=\"M0 0H12\"/>", words.resource))\
            \(informants)\(last)\(silences)</ul>
            """)
    }

    private var last: HTML? {
        cells.contains { $0.ratings.contains(where: \.hasGhost) }
            ? sign("even", "<circle class=\"ghost\" r=\"5.5\"/>", words.last) : nil
    }

    private var silences: [HTML] {
        let seen = Set(cells.filter(\.ratings.isEmpty).map(\.silence))
        return ProfileSilence.allCases.filter(seen.contains).map { silence in
            HTML(
                """
                <li><span class="not-asked" aria-hidden="true">\(silence.mark)</span> \
                \(words.silences[silence] ?? "")</li>
                """)
        }
    }

    private var informants: [HTML] {
        words.informants.enumerated().map { place, name in
            sign("even", HTML("<g class=\"own\">\(ProfileRating.shape(place))</g>"), name)
        }
    }

    private func sign(_ leaning: String, _ shape: HTML, _ name: String) -> HTML {
        HTML(
            """
            <li><svg class="\(leaning)" viewBox="-14 -14 28 28" aria-hidden="true">\(shape)</svg> \
            \(name)</li>
            """)
    }
}
