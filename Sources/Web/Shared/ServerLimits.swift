/// How much, how many and how long the server bears before it answers with less. What no source is
/// named for is our own choice: far above what a page of ours ever asks for, far below what hurts.
package struct ServerLimits: Sendable {
    /// Letters of an address; RFC 9110 section 4.1 asks for at least 8000.
    package var address = 8000
    /// Bytes of one header field, name and value.
    package var headerField = 16 * 1024
    /// Bytes of all header fields together.
    package var headers = 32 * 1024
    package var headerFields = 100
    /// Bytes of a form. The longest questionnaire with 2000 letters in each remark fits.
    package static let form = 64 * 1024
    /// Bytes and fields of a form of answers, whatever the questionnaire asks; below that, each
    /// questionnaire has a bound of its own, by what its answers can hold: `AnsweringRoom`. The
    /// largest that can be brought has 2000 questions.
    package static let answers = 4 * 1024 * 1024
    package static let answerFields = 20_000
    /// Fields of a form, and bytes of a field's name.
    package static let formFields = 1000
    package static let fieldName = 200
    /// Bytes of a body that nobody wants, before the connection is closed: so many are let pass
    /// that a browser, which reads only after it has sent, still sees the page with the refusal.
    package var unwantedBody = PaperRoutes.most
    /// Connections at the same time. The one that has kept us waiting longest goes for a new one.
    package var connections = 512
    /// Seconds from opening, or from the last answer, until a request's head has come whole.
    package var headSeconds = 15
    /// Seconds for a body: a whole form at 26 kbit/s; and one more for so many bytes announced, so
    /// that a scanned sheet comes through at 160 kbit/s.
    package var bodySeconds = 20
    package var bodyPace = 20_000
    /// Seconds for a client to take an answer: the heaviest page at 16 kbit/s.
    package var readerSeconds = 30
    /// Seconds that what still arrives is thrown away before a refused connection is closed.
    package var lingerSeconds = 2

    /// Open pages that are told of changes, beside the connections, on a node and for one account
    /// (who has more open reloads them), and the seconds between two signs that the line stands.
    package var streams = 4000
    package var streamsPerAccount = 12
    package var beatSeconds = 20

    /// A refusal leaves at the next multiple of this after the request came, so that microseconds
    /// more or less of work tell nothing about what is there.
    package var refusalTick = Duration.milliseconds(5)
    /// Attempts at secrets, from one network and at one secret.
    package var perNetwork = AttemptPace.network
    package var perTarget = AttemptPace.target
    package var perAlarm = AttemptPace.alarm

    package init() {}
}
