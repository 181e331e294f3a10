/// The 18 columns of a data dictionary, in their order. REDCap spells them in one way in the file
/// that people download, and in another where programs ask for it.
enum Column: String, CaseIterable {
    case name = "field_name"
    case form = "form_name"
    case section = "section_header"
    case type = "field_type"
    case label = "field_label"
    case choices = "select_choices_or_calculations"
    case note = "field_note"
    case validation = "text_validation_type_or_show_slider_number"
    case lowest = "text_validation_min"
    case highest = "text_validation_max"
    case identifier = "identifier"
    case logic = "branching_logic"
    case required = "required_field"
    case alignment = "custom_alignment"
    case number = "question_number"
    case matrix = "matrix_group_name"
    case ranking = "matrix_ranking"
    case annotation = "field_annotation"

    /// As it stands above the column in the downloaded file.
    var heading: String {
        switch self {
        case .name: "Variable / Field Name"
        case .form: "Form Name"
        case .section: "Section Header"
        case .type: "Field Type"
        case .label: "Field Label"
        case .choices: "Choices, Calculations, OR Slider Labels"
        case .note: "Field Note"
        case .validation: "Text Validation Type OR Show Slider Number"
        case .lowest: "Text Validation Min"
        case .highest: "Text Validation Max"
        case .identifier: "Identifier?"
        case .logic: "Branching Logic (Show field only if...)"
        case .required: "Required Field?"
        case .alignment: "Custom Alignment"
        case .number: "Question Number (surveys only)"
        case .matrix: "Matrix Group Name"
        case .ranking: "Matrix Ranking?"
        case .annotation: "Field Annotation"
        }
    }

    /// Without these there is no dictionary.
    static let needed: [Column] = [.name, .type, .label]

    /// Either spelling, however it is capitalised.
    init?(heading: String) {
        let plain = heading.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            .lowercased()
        let found = Self.allCases.first {
            $0.rawValue == plain || $0.heading.lowercased() == plain
        }
        guard let found else { return nil }
        self = found
    }
}
