/// One thing that is wrong in one file of the catalogue.
package struct CatalogFault: Sendable, Equatable, CustomStringConvertible {
    /// The file, as `phq9/phq9.key.json`.
    package let file: String
    /// The place in the file, as `scales[0].bands[2].from`; empty for the file as a whole.
    package let path: String
    /// What is wrong, in English, for whoever edits the file.
    package let problem: String

    package init(file: String, path: String, problem: String) {
        self.file = file
        self.path = path
        self.problem = problem
    }

    package var description: String {
        path.isEmpty ? "\(file): \(problem)" : "\(file): \(path): \(problem)"
    }
}
