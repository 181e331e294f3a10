import Instruments

/// Writes a form as a FHIR R4 `Questionnaire` in JSON. What `QuestionnaireReader` reads from it is
/// the same form.
package enum QuestionnaireWriter {
    package static func text(of form: Form) -> String { JSONWriter.text(of: node(of: form)) }

    static func node(of form: Form) -> Node {
        var object = ObjectWriter()
        object.text("resourceType", "Questionnaire")
        object.text("id", form.id.rawValue)
        if form.language != Form.unknownLanguage { object.text("language", form.language) }
        object.list("contained", lists(of: form))
        object.text("url", form.url)
        object.text("version", form.version.isEmpty ? nil : form.version)
        object.text("name", form.name)
        object.wording("title", form.title)
        object.text("status", form.status.rawValue)
        object.text("publisher", form.publisher)
        object.wording("description", form.introduction)
        object.list("item", form.items.map(ItemWriter.node))
        return object.node
    }

    /// Each list of options once, in the order in which they are first used.
    private static func lists(of form: Form) -> [Node] {
        var seen: Set<String> = []
        return form.allItems.compactMap { item in
            guard let name = item.optionList, seen.insert(name).inserted else { return nil }
            return ListWriter.node(name, item.options)
        }
    }
}
