/// The name of one questionnaire, such as `phq9`; also the name of its folder.
package struct InstrumentID: TypedName {
    package let rawValue: String

    package init(rawValue: String) { self.rawValue = rawValue }
}
