/// Stored answers that are not in the form we write; says where, never what stood there.
package struct UnreadableAnswers: Error, Equatable {
    /// The first line that cannot be read, from 1.
    package let line: Int
}
