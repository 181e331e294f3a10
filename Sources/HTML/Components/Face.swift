/// A drawn face for children's answers, from very sad (-2) to very glad (2).
struct Face: Component {
    let mood: Int

    var html: HTML {
        HTML(
            """
            <svg class="face" viewBox="0 0 48 48" aria-hidden="true">\
            <circle cx="24" cy="24" r="21"/>\
            <path d="M16 18v3M32 18v3M15 \(mouthEdge)Q24 \(mouthMiddle) 33 \(mouthEdge)"/></svg>
            """)
    }

    private var bend: Int { min(2, max(-2, mood)) }
    private var mouthEdge: Int { 32 - bend * 3 }
    private var mouthMiddle: Int { 32 + bend * 5 }
}
