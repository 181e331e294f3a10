/// One answer a person can choose: its value in points and its words.
package struct AnswerOption: Sendable, Equatable {
    package let value: Int
    package let label: String
}
