/// Collects what a reader finds, instead of stopping at the first.
package struct ImportNotes: Sendable {
    package private(set) var faults: [ImportFault] = []
    package private(set) var unsupported: [ImportFault] = []
    /// How many more there were than are told.
    private var untold = (faults: 0, unsupported: 0)

    package init() {}

    package mutating func fault(_ problem: ImportProblem, _ item: ItemID? = nil, at path: String) {
        if faults.count < ImportBounds.told {
            faults.append(ImportFault(problem, item: item, path: path))
        } else {
            untold.faults += 1
        }
    }

    package mutating func leaveOut(
        _ problem: ImportProblem, _ item: ItemID? = nil, at path: String
    ) {
        if unsupported.count < ImportBounds.told {
            unsupported.append(ImportFault(problem, item: item, path: path))
        } else {
            untold.unsupported += 1
        }
    }

    /// The report, once what stands for itself is checked as a whole.
    package func report(_ form: Form?) -> ImportReport {
        ImportReport(
            form: form, faults: faults, unsupported: unsupported, untoldFaults: untold.faults,
            untoldUnsupported: untold.unsupported)
    }
}

extension ImportNotes {
    /// Notes all faults of a form as a whole; the report of a file without questions says so.
    package mutating func check(_ form: Form, paths: [String], naming: ImportNaming) {
        for found in FormCheck.faults(in: form, paths: paths, naming: naming) {
            fault(found.problem, found.item, at: found.path)
        }
        if !form.allItems.contains(where: \.isQuestion) { fault(.noQuestions, at: "") }
    }
}
