/// What a form says of itself when it is sent: which answers it was opened with, and by which key
/// it was shown.
package struct ShownForm: Sendable {
    /// Which of several answers are meant; nil for those of whoever answers.
    package let kept: ResponseID?
    /// The number of its key; nil where it does not say.
    package let number: Int?
    /// The visit by a link that it was shown in, sealed; nil for who is signed in.
    package let visit: String?

    package init(kept: ResponseID? = nil, number: Int? = nil, visit: String? = nil) {
        self.kept = kept
        self.number = number
        self.visit = visit
    }
}
