/// The matrix of ARCHITECTURE.md: a folder in a layer is a feature, by the same name everywhere.
enum Matrix {
    static let features: Set<String> = [
        "Families", "Access", "Assessment", "Plan", "Team", "Economy", "Voices", "Research",
        "Directory", "Shared",
    ]

    /// Folders that are no feature, with the reason.
    static let others: [String: [String: String]] = [
        "Demo": [
            "Situations": "the invented lives, each across all features",
            "Nation": "many families told from numbers alone, each across all features",
        ],
        "FHIR": [
            "JSON": "how the file is spelt; the layer is one feature, cut by step",
            "Reading": "from a resource to a form", "Writing": "and back",
        ],
        "HTML": [
            "Components": "parts of pages, which belong to no feature",
            "Pictures": "drawings, which belong to no feature",
        ],
        "Instruments": [
            "Keys": "what a questionnaire is; the layer is one feature, cut by step",
            "Forms": "what a questionnaire asks; the layer is one feature, cut by step",
            "Importing": "what can be wrong in one from elsewhere",
            "Texts": "its words", "Reading": "how its files are read",
            "Answers": "what somebody answered", "Scoring": "how answers become scores",
            "Catalog": "the questionnaires themselves, as data",
        ],
        "OpenID": [
            "Provider": "one sign-in provider; the layer is one feature, cut by step",
            "Talking": "how it is asked over the network", "Tokens": "what it signed",
        ],
        "REDCap": [
            "Table": "how the file is spelt; the layer is one feature, cut by step",
            "Logic": "when a field is shown", "Reading": "from a dictionary to a form",
            "Writing": "and back",
        ],
        "Storage": [
            "Migrations": "the schema is one, whatever the feature",
            "Keeping": "backup, restore and copy are of the whole installation",
            "Settling": "families are written whole, across all features",
            "Watching": "what a statement costs is asked of all statements alike",
        ],
        "Web": [
            "Texts": "all words of one language lie together, for its translator",
            "Assets": "the stylesheet and the scripts",
            "Operations": "what an operator sees of the whole site",
        ],
        "veven": [
            "Commands": "one file for each command", "Settings": "what is set from outside",
            "Wiring": "how the layers are put together",
        ],
    ]

    /// Layers so small, or so much one thing, that their files lie flat.
    static let flat: Set<String> = ["StorageSQLite", "StoragePostgres", "Demo", "veven"]

    static func violations(in file: SourceFile) -> [Violation] {
        guard let folder = file.folder else {
            return flat.contains(file.target) ? [] : [violation(file, "lies in no feature")]
        }
        let known = features.contains(folder) || others[file.target]?[folder] != nil
        return known ? [] : [violation(file, "\(folder) is no feature")]
    }

    private static func violation(_ file: SourceFile, _ what: String) -> Violation {
        Violation(file: file.path, line: 1, what: what)
    }
}
