/// The page's buttons; on a phone they stay at the bottom of the screen.
package struct ActionBar: Component {
    let content: HTML

    package init(_ content: HTML) { self.content = content }

    package var html: HTML { HTML("<div class=\"action-bar row\">\(content)</div>") }

    package static var examples: [Example] {
        let buttons = HTML(
            "\(SubmitButton("Lagre"))\(LinkButton("Ikke nå", to: Path("plan"), kind: .quiet))")
        return [Example("ActionBar, two buttons", ActionBar(buttons))]
    }
}
