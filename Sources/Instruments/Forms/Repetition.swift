/// What an item has to do with a part of a form that may be filled in several times, such as one
/// time for each child.
package enum Repetition: Sendable, Hashable, Codable {
    /// The part itself. A part that was brought before parts could be repeated lacks the mark, and
    /// is asked once as it was.
    case part
    /// The question whether there is one more. It stands after each time, and in no file.
    case oneMore
}
