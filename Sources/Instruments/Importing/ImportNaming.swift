/// How places are named in one kind of file.
package enum ImportNaming: Sendable {
    /// As FHIR names its elements.
    case elements
    /// As REDCap names its columns.
    case columns

    func path(of element: String, in line: String) -> String {
        switch self {
        case .elements: "\(line).\(element)"
        case .columns: "\(line).\(column(of: element))"
        }
    }

    private func column(of element: String) -> String {
        switch element.prefix(while: \.isLetter) {
        case "linkId": "field_name"
        case "enableWhen": "branching_logic"
        case "answerOption": "select_choices_or_calculations"
        case "minValue": "text_validation_min"
        default: "field_type"
        }
    }
}
