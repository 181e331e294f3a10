/// A file or picture; its form must carry files.
package struct FileField: Component {
    let field: Field
    let accept: String?

    /// - accept: the kinds of file offered first, such as "image/*".
    package init(_ field: Field, accept: String? = nil) {
        self.field = field
        self.accept = accept
    }

    package var html: HTML {
        field.wrapping(
            HTML("<input type=\"file\" \(field.attributes)\("accept", accept)>"))
    }

    package static var examples: [Example] {
        [
            Example(
                "FileField, a picture",
                FileField(Field("picture", label: "Legg ved et bilde"), accept: "image/*")),
            Example("FileField, unsafe and long", FileField(.hard, accept: Hard.unsafe)),
        ]
    }
}
