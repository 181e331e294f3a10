/// How a child has it, in faces: one for each part of life, with its words beside.
package struct FaceList: Component {
    let label: String
    let faces: [LabelledFace]

    package init(_ faces: [LabelledFace], label: String) {
        self.faces = faces
        self.label = label
    }

    package var html: HTML {
        HTML("<ul class=\"faces\" aria-label=\"\(label)\">\(faces.map(\.html))</ul>")
    }

    package static var examples: [Example] {
        [
            Example(
                "FaceList, five",
                FaceList(
                    (-2...2).map { LabelledFace(mood: $0, name: "Venner", words: "bra") },
                    label: "Slik har du det")),
            Example(
                "FaceList, unsafe and long",
                FaceList(
                    [LabelledFace(mood: 9, name: Hard.unsafe, words: Hard.long)],
                    label: Hard.unsafe)),
        ]
    }
}

/// One face, what it is about and what it says.
package struct LabelledFace: Sendable {
    let mood: Int
    let name: String
    let words: String

    /// - mood: from -2 (very sad) to 2 (very glad).
    package init(mood: Int, name: String, words: String) {
        self.mood = mood
        self.name = name
        self.words = words
    }

    var html: HTML {
        HTML(
            """
            <li class="row">\(Face(mood: mood)) <span><strong>\(name)</strong> \
            <span class="quiet">\(words)</span></span></li>
            """)
    }
}
