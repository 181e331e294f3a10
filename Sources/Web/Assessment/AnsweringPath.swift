import HTML
import Instruments

/// The address of a page of the answering flow. The language somebody chose, and the voice they
/// answer with, go along in links and forms, so that no cookie is needed.
struct AnsweringPath {
    private let parts: [String]
    private let carried: [(name: String, value: String)]
    private let language: InstrumentLanguage?

    init(
        _ parts: [String], carried: [(name: String, value: String)] = [],
        in language: InstrumentLanguage? = nil
    ) {
        self.parts = parts
        self.carried = carried
        self.language = language
    }

    var path: Path {
        let own = carried.reduce(Path(parts: parts)) { $0.with($1.name, $1.value) }
        return language.map { own.with("in", $0.rawValue) } ?? own
    }

    /// The page further on.
    func on(_ more: String...) -> AnsweringPath {
        AnsweringPath(parts + more, carried: carried, in: language)
    }

    /// The same page in another language.
    func said(in other: InstrumentLanguage) -> AnsweringPath {
        AnsweringPath(parts, carried: carried, in: other)
    }

    func with(_ name: String, _ value: String) -> AnsweringPath {
        AnsweringPath(parts, carried: carried + [(name, value)], in: language)
    }
}
