import Instruments

/// Writes one item, and everything under it.
enum ItemWriter {
    static func node(of item: FormItem) -> Node {
        var object = ObjectWriter()
        object.list("extension", extensions(of: item))
        object.text("linkId", item.id.rawValue)
        object.text("prefix", item.prefix)
        object.wording("text", item.wording)
        object.text("type", item.kind.rawValue)
        object.list("enableWhen", item.conditions.map(node))
        // Also of a single condition, where FHIR demands nothing: so nothing that was said is lost.
        if !item.conditions.isEmpty { object.text("enableBehavior", item.join.rawValue) }
        object.flag("required", item.isRequired)
        object.flag("repeats", item.repeats)
        if let length = item.maxLength { object.put("maxLength", .number(String(length))) }
        object.text("answerValueSet", item.optionList.map { "#" + $0 })
        if item.optionList == nil { object.list("answerOption", item.options.map(node)) }
        object.list("initial", item.initial.map { initial($0, among: item.options) })
        object.list("item", item.items.map(node))
        return object.node
    }

    private static func extensions(of item: FormItem) -> [Node] {
        let bounds = [
            (FHIRAddress.minValue, item.lowest), (FHIRAddress.maxValue, item.highest),
        ]
        let name = item.kind == .integer ? "valueInteger" : "valueDecimal"
        let words = Extension.node(FHIRAddress.invitesWords, "valueBoolean", .flag(true))
        return bounds.compactMap { url, bound in
            bound.map { Extension.node(url, name, .number($0.text)) }
        } + (item.invitesWords ? [words] : [])
    }

    private static func node(of condition: FormCondition) -> Node {
        var object = ObjectWriter()
        object.text("question", condition.question.rawValue)
        object.text("operator", condition.test.rawValue)
        object.value("answer", condition.answer, condition.wording)
        return object.node
    }

    private static func node(of option: FormOption) -> Node {
        var object = ObjectWriter()
        let mark = option.weightMark
        let weight = option.weight.map { [Extension.weight($0, mark)] } ?? []
        if case .coding(let coding) = option.value, mark.place == .coding {
            let node = CodingWriter.node(coding, option.wording, extensions: weight)
            object.put("valueCoding", node)
        } else {
            object.list("extension", weight)
            object.value("value", option.value, option.wording)
        }
        object.flag("initialSelected", option.isInitial)
        return object.node
    }

    private static func initial(_ value: FormValue, among options: [FormOption]) -> Node {
        var object = ObjectWriter()
        let own = options.first { $0.value == value }?.wording
        object.value("value", value, own.map { Wording($0.text) })
        return object.node
    }
}
