/// Rows of a data dictionary as a test writes them, by the names programs use.
enum Dictionary {
    static func csv(_ rows: [[String: String]]) -> [UInt8] {
        let columns = [
            "field_name", "form_name", "section_header", "field_type", "field_label",
            "select_choices_or_calculations", "field_note",
            "text_validation_type_or_show_slider_number", "text_validation_min",
            "text_validation_max", "identifier", "branching_logic", "required_field",
            "custom_alignment", "question_number", "matrix_group_name", "matrix_ranking",
            "field_annotation",
        ]
        let lines = rows.map { row in
            columns.map { quoted(row[$0] ?? "") }.joined(separator: ",")
        }
        return Array(([columns.joined(separator: ",")] + lines).joined(separator: "\n").utf8)
    }

    private static func quoted(_ text: String) -> String {
        "\""
            + text.split(separator: "\"", omittingEmptySubsequences: false)
            .joined(separator: "\"\"") + "\""
    }

    static func field(_ name: String, _ type: String, _ more: [String: String] = [:]) -> [String:
        String]
    {
        [
            "field_name": name, "form_name": "f", "field_type": type,
            "field_label": name.uppercased(),
        ]
        .merging(more) { $1 }
    }

    static func radio(_ name: String, _ more: [String: String] = [:]) -> [String: String] {
        let choices = ["select_choices_or_calculations": "0, No | 1, Yes | 2, Both, or none"]
        return field(name, "radio", choices.merging(more) { $1 })
    }

    static func checkbox(_ name: String, _ more: [String: String] = [:]) -> [String: String] {
        radio(name, more).merging(["field_type": "checkbox"]) { $1 }
    }

    static func number(_ name: String, _ more: [String: String] = [:]) -> [String: String] {
        let kind = ["text_validation_type_or_show_slider_number": "integer"]
        return field(name, "text", kind.merging(more) { $1 })
    }
}
