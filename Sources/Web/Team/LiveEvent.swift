import Domain
import NIOCore

/// One event of a stream, as the HTML standard writes server-sent events (section 9.2).
enum LiveEvent {
    /// The stream has begun; with this id the page looks again.
    case hello(String)
    /// Something on the page may have changed.
    case changed(at: Instant)
    /// Who is here now, in a sentence; empty for nobody.
    case here(String)
    /// All until this moment was told. It also shows that the line stands.
    case beat(at: Instant)
    /// There is nothing to see here any more.
    case gone
    /// This node stops: come again in so many milliseconds, to this or another one.
    case later(milliseconds: Int)

    var bytes: ByteBuffer { ByteBuffer(string: text + "\n\n") }

    private var text: String {
        switch self {
        case .hello(let id): "event: hello\ndata: \(id)"
        case .changed(let at): "event: changed\nid: \(at.milliseconds)\ndata: look"
        case .here(let sentence): "event: here\ndata: \(LiveEvent.line(sentence))"
        case .beat(let at): ": here\nid: \(at.milliseconds)"
        case .gone: "event: gone\ndata: over"
        case .later(let milliseconds): "retry: \(milliseconds)\nevent: later\ndata: again"
        }
    }

    /// A name cannot begin a line of its own.
    private static func line(_ text: String) -> String {
        String(text.map { $0.isNewline ? " " : $0 })
    }
}
