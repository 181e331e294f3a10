/// A crossing: one action, where a helper meets a need. A class, as a thread of the warp is.
package final class WeaveKnot: Sendable {
    package enum State: String, CaseIterable, Sendable { case active, planned, done }

    let need: String
    let helper: String
    let state: State
    let words: String
    let path: Path?

    /// - need, helper: their ids in the same picture; a knot between unknown ones is left out.
    /// - words: what is done, such as "takes Jonas to football".
    package init(need: String, helper: String, state: State, words: String, to path: Path? = nil) {
        self.need = need
        self.helper = helper
        self.state = state
        self.words = words
        self.path = path
    }

    /// Whether it carries the need now or soon; what is done no longer does.
    var holds: Bool { state != .done }
}

extension WeaveKnot.State {
    /// The knot, drawn around 0,0: filled when active, outlined when planned, small when done.
    var shape: HTML {
        switch self {
        case .active: HTML("<circle class=\"knot\" r=\"11\"/>")
        case .planned: HTML("<circle class=\"knot knot-planned\" r=\"9\"/>")
        case .done: HTML("<circle class=\"knot\" r=\"6\"/>")
        }
    }

    /// What the cloth calls its drawing; it stands there once per crossing, so it is short.
    var sign: String { String(rawValue.prefix(1)) }

    /// How the list draws it; active is what it draws unless told otherwise.
    var listClass: HTML? { self == .active ? nil : HTML(" class=\"\(rawValue)\"") }

    func words(_ words: WeaveWords) -> String {
        switch self {
        case .active: words.active
        case .planned: words.planned
        case .done: words.done
        }
    }
}
