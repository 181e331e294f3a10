/// The name of one question within its questionnaire, such as `9` or `economy`.
package struct ItemID: TypedName {
    package let rawValue: String

    package init(rawValue: String) { self.rawValue = rawValue }
}
