import HTML
import Hummingbird
import Instruments

/// An answer came when the session was over. It is not dropped: the page carries it, so that it can
/// be sent when one has signed in elsewhere, and shows the words, so that they can be copied.
struct SignedOutAnswers {
    private let here: Path
    private let fields: FormFields
    private let texts: AnsweringTexts

    /// Nil for whatever sends no answers, and for the script, which keeps its page open by itself.
    init?(_ request: Request) async {
        let parts = request.uri.path.split(separator: "/")
        guard request.method == .post, AnsweringRoom.takes(request.uri.path), parts.first != "l",
            let here = Path(local: request.uri.string),
            let fields = try? await request.answers(), fields.carriesAnswers,
            fields["then"] != "keep"
        else { return nil }
        self.here = here
        self.fields = fields
        texts = .of(.chosen(in: request) ?? .wished(request))
    }

    var page: SitePage {
        let head = PageHead(texts.keeping.signedOutTitle, lead: texts.keeping.signedOutLead)
        let again = PostForm(
            action: here, hidden: fields.pairs.map { HiddenField($0.name, $0.value) },
            isInline: true, isForgotten: true,
            content: SubmitButton(texts.keeping.sendNow, kind: .quiet).html)
        let door = texts.signInElsewhere(.primary)
        return AnsweringFrame(texts: texts, home: Paths.home).page(
            texts.keeping.signedOutTitle, at: nil,
            HTML(
                """
                \(head)<div class="row">\(door)\(again)</div>\
                \(UnkeptView(fields.typedWords, texts))
                """))
    }
}

extension AnsweringTexts {
    /// Signing in beside the page, so that what stands on it is not left.
    func signInElsewhere(_ kind: ButtonKind) -> HTML {
        HTML(
            """
            <a class="\(kind == .primary ? "button button-primary" : "button button-quiet")" href="\(Paths.signIn)" target="_blank" rel="noopener">\
            \(keeping.signIn)</a>
            """)
    }
}
