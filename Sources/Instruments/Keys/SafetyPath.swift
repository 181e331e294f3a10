/// The name of what must be done at once when an answer is alarming, such as `self-harm`.
package struct SafetyPath: TypedName {
    package let rawValue: String

    package init(rawValue: String) { self.rawValue = rawValue }
}
