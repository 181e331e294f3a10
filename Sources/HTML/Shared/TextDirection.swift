/// Which way a language runs: Norwegian from the left, Arabic from the right.
package enum TextDirection: String, Sendable {
    case leftToRight = "ltr"
    case rightToLeft = "rtl"
}
