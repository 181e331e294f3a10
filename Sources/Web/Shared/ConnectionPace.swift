/// What a connection waits for, and so how long it may take: a pure account of the parts that came
/// and went.
struct ConnectionPace {
    enum Wait: Equatable {
        /// The client: for a request's head, for the rest of its body, for it to take an answer.
        case head, body, reader
        /// Us: the client has done its part.
        case us
        /// What a refused client still sends is thrown away for a moment.
        case linger
    }

    private var isReading = false
    private var isWriting = false
    /// An answer that goes on for as long as the client wants it, piece by piece.
    private(set) var isStreaming = false
    private var pieces = 0
    private var unanswered = 0
    private var bodyBytes = 0
    /// How many bytes of body the head announced.
    private(set) var announced = 0
    private var isEnding = false
    private let most: Int

    /// - Parameter most: How many bytes of a body are let in.
    init(most: Int) { self.most = most }

    var wait: Wait {
        if isStreaming { return pieces > 0 ? .reader : .us }
        if isWriting { return .reader }
        if isEnding && unanswered == 0 { return .linger }
        if isReading { return .body }
        return unanswered > 0 ? .us : .head
    }

    mutating func headCame(announcing bytes: Int = 0) {
        announced = min(max(0, bytes), most)
        isReading = true
        unanswered += 1
        bodyBytes = 0
    }

    /// - Returns: Whether these bytes are let in. After too many, none are, and the connection
    ///   ends with the answer.
    mutating func bodyCame(_ count: Int) -> Bool {
        bodyBytes += count
        if bodyBytes > most { isEnding = true }
        return !isEnding
    }

    mutating func requestEnded() { isReading = false }

    mutating func answerBegan() { isWriting = true }

    mutating func streamBegan() { isStreaming = true }

    mutating func pieceBegan() { pieces += 1 }

    mutating func pieceWritten() { pieces -= 1 }

    mutating func answerWritten() {
        isWriting = false
        isStreaming = false
    }

    /// The last part of an answer was handed on.
    mutating func answerEnded() { unanswered = max(0, unanswered - 1) }
}
