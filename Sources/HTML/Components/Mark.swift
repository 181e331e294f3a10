/// The product's mark: a small square of weave. Decorative; the name stands beside it.
package struct Mark: Component {
    package enum Size: String, Sendable { case small, medium, large }

    let size: Size

    package init(size: Size = .small) { self.size = size }

    package var html: HTML {
        HTML(
            """
            <svg class="mark mark-\(size.rawValue)" viewBox="0 0 48 48" aria-hidden="true">\
            <path class="mark-warp" d="\(Mark.warp)"/><path class="mark-weft" d="\(Mark.weft)"/>\
            </svg>
            """)
    }

    /// Three threads down, broken where the thread across lies over.
    private static let warp = """
        M12 3V7M12 17V31M12 41V45M24 3V19M24 29V45M36 3V7M36 17V31M36 41V45
        """
    /// Three threads across, broken where the thread down lies over.
    private static let weft = """
        M3 12H19M29 12H45M3 24H7M17 24H31M41 24H45M3 36H19M29 36H45
        """

    package static var examples: [Example] {
        [
            Example(
                "Mark, three sizes", HTML("\([Mark(), Mark(size: .medium), Mark(size: .large)])"))
        ]
    }
}
