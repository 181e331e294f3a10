/// Lines to sign on, at the end of a printed plan.
package struct Signatures: Component {
    let lines: [SignatureLine]

    package init(_ lines: [SignatureLine]) { self.lines = lines }

    package var html: HTML { HTML("<ul class=\"signatures\">\(lines.map(\.html))</ul>") }

    package static var examples: [Example] {
        [
            Example(
                "Signatures, two",
                Signatures([
                    SignatureLine(
                        name: "Mona Havn", role: "Mor", placeAndDate: "Sted og dato",
                        signature: "Underskrift"),
                    SignatureLine(
                        name: "Anne Berg", role: "Familiekoordinator", placeAndDate: "Sted og dato",
                        signature: "Underskrift"),
                ])),
            Example(
                "Signatures, unsafe and long",
                Signatures([
                    SignatureLine(
                        name: Hard.unsafe + Hard.long, role: Hard.unsafe, placeAndDate: Hard.unsafe,
                        signature: Hard.unsafe)
                ])),
        ]
    }
}

/// One who signs.
package struct SignatureLine: Component {
    let name: String
    let role: String?
    let placeAndDate: String
    let signature: String

    /// - placeAndDate, signature: what the two empty lines are for.
    package init(name: String, role: String? = nil, placeAndDate: String, signature: String) {
        self.name = name
        self.role = role
        self.placeAndDate = placeAndDate
        self.signature = signature
    }

    package var html: HTML {
        HTML(
            """
            <li class="signature"><p><strong>\(name)</strong>\
            \(role.map { HTML(" <span class=\"quiet\">\($0)</span>") })</p>\
            <p class="signature-lines"><span>\(placeAndDate)</span> <span>\(signature)</span></p>\
            </li>
            """)
    }
}
