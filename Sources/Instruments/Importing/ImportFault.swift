/// One thing that is wrong in a questionnaire from elsewhere, or that was left out of it.
package struct ImportFault: Sendable, Hashable {
    /// The question, where it stands in one that has a name.
    package let item: ItemID?
    /// The place in the file: `item[0].item[2].type` in JSON, `5.field_type` in a table, where 5 is
    /// the row as a spreadsheet counts it.
    package let path: String
    package let problem: ImportProblem

    package init(_ problem: ImportProblem, item: ItemID? = nil, path: String) {
        self.item = item
        self.path = path
        self.problem = problem
    }
}
