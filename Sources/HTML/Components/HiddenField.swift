/// A value that follows a form without being seen: a version, a token.
package struct HiddenField: Component {
    let name: String
    let value: String

    package init(_ name: String, _ value: String) {
        self.name = name
        self.value = value
    }

    package var html: HTML {
        HTML("<input type=\"hidden\" name=\"\(name)\" value=\"\(value)\">")
    }

    package static var examples: [Example] {
        [Example("HiddenField, unsafe", HiddenField("version", Hard.unsafe))]
    }
}
