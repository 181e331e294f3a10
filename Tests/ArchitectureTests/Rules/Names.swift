/// Names that say nothing: a drawer for everything, or the second try.
enum Names {
    static func violations(in file: SourceFile) -> [Violation] {
        let name = file.path.split(separator: "/").last.map(String.init) ?? ""
        guard name.contains(/\+|(?:Core|Utils?|Manager|Impl|Extensions|V[0-9]+)\.swift$/) else {
            return []
        }
        return [Violation(file: file.path, line: 1, what: "a name that says nothing")]
    }
}
