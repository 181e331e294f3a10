/// Who is signed in, and the way out.
package struct SignedInPerson: Component {
    let name: String
    let signOut: Path
    let signOutWords: String
    let page: Path?

    /// - page: the person's own page, with settings.
    package init(name: String, signOut: Path, signOutWords: String, page: Path? = nil) {
        self.name = name
        self.signOut = signOut
        self.signOutWords = signOutWords
        self.page = page
    }

    package var html: HTML {
        let button = SubmitButton(signOutWords, kind: .quiet).html
        let way = PostForm(action: signOut, isInline: true, content: button)
        return HTML("<div class=\"signed-in\">\(shownName)\(way)</div>")
    }

    private var shownName: HTML {
        guard let page else { return HTML("<span>\(name)</span>") }
        return HTML("<a href=\"\(page)\">\(name)</a>")
    }

    package static var examples: [Example] {
        [
            Example(
                "SignedInPerson",
                SignedInPerson(
                    name: "Anne Berg", signOut: Path("sign-out"), signOutWords: "Logg ut",
                    page: Path("me"))),
            Example(
                "SignedInPerson, unsafe and long",
                SignedInPerson(
                    name: Hard.unsafe + Hard.long, signOut: Path("o"), signOutWords: Hard.unsafe)),
        ]
    }
}
