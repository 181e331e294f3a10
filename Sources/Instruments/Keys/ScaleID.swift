/// The name of one scale within its questionnaire, such as `total`.
package struct ScaleID: TypedName {
    package let rawValue: String

    package init(rawValue: String) { self.rawValue = rawValue }
}
