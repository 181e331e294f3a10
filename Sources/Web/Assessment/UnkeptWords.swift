import HTML
import Hummingbird
import Instruments

/// What somebody typed and what came in the way of keeping it. The page that says so shows them
/// their own words once more: in the answer to the very form that carried them, and nowhere else.
struct UnkeptWords: Error {
    let cause: any Error
    let words: [String]

    /// The cause alone, and no words, where the words were not read.
    init(_ fault: any Error) {
        let unkept = fault as? UnkeptWords
        cause = unkept?.cause ?? fault
        words = unkept?.words ?? []
    }

    init(_ fields: FormFields, cause: any Error) {
        let known = UnkeptWords(cause)
        self.cause = known.cause
        words = fields.typedWords
    }

    func view(_ request: Request) -> UnkeptView? {
        UnkeptView(words, .of(.chosen(in: request) ?? .wished(request)))
    }
}

/// A person's own words on a page that did not keep them, so that they can be copied.
struct UnkeptView: Component {
    private let words: [String]
    private let texts: AnsweringTexts

    /// Nil where nothing was typed.
    init?(_ words: [String], _ texts: AnsweringTexts) {
        guard !words.isEmpty else { return nil }
        self.words = words
        self.texts = texts
    }

    var html: HTML {
        let tongue = texts.language.tongue.attributes
        return HTML(
            """
            <div\(tongue)>\(PageSection(
                texts.keeping.youWrote, id: "yours", lead: texts.keeping.copyIt,
                content: HTML("\(words.map { FamilyQuote($0) })")))</div>
            """)
    }
}

extension FormFields {
    private static let answers = ["q-", "words-", "other-", "day-", "month-", "year-"]

    var carriesAnswers: Bool {
        names.contains { name in FormFields.answers.contains { name.hasPrefix($0) } }
    }

    /// The words among what was sent: nothing that was chosen, and no number of a choice.
    var typedWords: [String] {
        names.filter { name in
            ["q-", "words-", "other-"].contains { name.hasPrefix($0) }
        }.flatMap { name in
            all(name).filter { !$0.isEmpty && (!name.hasPrefix("q-") || FormFields.isWords($0)) }
        }
    }

    /// What a form sends for a choice is a sign with a code, or points.
    private static func isWords(_ sent: String) -> Bool {
        if [AnsweringNames.declined, AnsweringNames.other].contains(sent) { return false }
        let isCode = sent.hasPrefix("=") && !sent.contains(where: \.isWhitespace)
        return !isCode && !(sent.count < 4 && sent.allSatisfy(\.isNumber))
    }

    /// Hands on what was typed with whatever comes in the way of keeping it.
    func unlessKept(_ keep: () async throws -> Response) async throws -> Response {
        do { return try await keep() } catch { throw UnkeptWords(self, cause: error) }
    }
}
