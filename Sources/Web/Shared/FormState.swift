import HTML

/// What a form shows: nothing yet, or what was typed with the faults found in it.
struct FormState: Sendable {
    var fields = FormFields()
    var faults: [FieldFault] = []
    /// The values to start from when nothing was typed yet.
    var start: [String: String] = [:]
    /// The same for fields of which several can be chosen.
    var startAll: [String: [String]] = [:]

    /// A form nobody has typed in.
    static let blank = FormState()

    static func starting(_ values: [String: String]) -> FormState { FormState(start: values) }

    func value(_ field: String) -> String {
        fields.has(field) ? fields[field] : start[field] ?? startAll[field]?.first ?? ""
    }

    func chosen(_ field: String) -> Set<String> {
        if fields.has(field) { return Set(fields.all(field)) }
        // Boxes of which none is ticked are not sent.
        if fields.isSent { return [] }
        return Set(startAll[field] ?? [start[field]].compactMap { $0 })
    }

    /// All values of a field that stands several times.
    func all(_ field: String) -> [String] {
        if fields.has(field) { return fields.all(field) }
        return startAll[field] ?? [start[field]].compactMap { $0 }
    }

    /// The edition a form carries: the one it was opened with, however often it comes back with
    /// faults, so that somebody else's change in between is noticed; the stored one when it is new
    /// or when both versions are on the page.
    func edition(stored: Int, isStale: Bool = false) -> HiddenField {
        let typed = fields.has("edition") && !isStale ? fields["edition"] : nil
        return HiddenField("edition", typed ?? String(stored))
    }

    func fault(_ field: String) -> String? { faults.first { $0.field == field }?.message }

    /// All that must be mended, each with the name of its field, since it is read away from it.
    func summary(_ texts: Texts) -> FaultSummary {
        let labels = FieldLabels(
            texts: texts, sent: fields, faulty: Set(faults.map(\.field)))
        return FaultSummary(
            title: texts.faults.title,
            faults: faults.map { fault in
                FieldFault(field: fault.field, message: labels.sentence(fault))
            })
    }

    /// A field with its label and, if there is one, its fault.
    func field(
        _ name: String, _ label: String, hint: String? = nil, note: String? = nil,
        isRequired: Bool = false
    ) -> Field {
        Field(
            name, label: label, hint: hint, note: note, fault: fault(name),
            isRequired: isRequired)
    }
}
