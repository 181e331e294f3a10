/// One thing that was found out about a member or the family, and that a need can be made of. Two
/// needs are never made of the same finding.
package struct Finding: Hashable, Sendable {
    package let sort: FindingSort
    /// Whom it is about; nil for the family as a whole.
    package let person: PersonID?
    /// The round it came up in; nil for a line of the inventory.
    package let mapping: MappingID?
    /// The questionnaire's own name; of forms for several voices the beginning that they share.
    package let questionnaire: String?
    /// The identity of the answers, the factor or the alert; nil for a difference between voices.
    package let thing: String?
    /// The life area or the scale; nil where the thing is all of it.
    package let part: String?

    package init(
        _ sort: FindingSort, about person: PersonID?, in mapping: MappingID? = nil,
        questionnaire: String? = nil, thing: String? = nil, part: String? = nil
    ) {
        self.sort = sort
        self.person = person
        self.mapping = mapping
        self.questionnaire = questionnaire
        self.thing = thing
        self.part = part
    }

    /// What tells it from all others in the family. That a result was worse than the last one is no
    /// second finding, and a factor stays the same when it turns out to concern somebody else.
    package var key: String {
        switch sort {
        case .area, .scale, .worse: FindingKey.of(sort, [thing, part])
        case .voices:
            FindingKey.of(sort, [mapping?.text, person?.text, questionnaire, part])
        case .factor, .alert: FindingKey.of(sort, [thing])
        }
    }
}

/// What sort of thing was found out.
package enum FindingSort: String, CaseIterable, Sendable {
    /// How somebody finds a life area.
    case area
    /// What a scale of a questionnaire says.
    case scale
    /// That a scale says something heavier than the time before.
    case worse
    /// That two voices see a scale differently.
    case voices
    /// A line of the inventory of what weighs and what carries.
    case factor
    /// An answer that somebody had to act on at once.
    case alert
}

/// Writes what tells a finding from all others as one line, and reads it.
package enum FindingKey {
    package static func of(_ sort: FindingSort, _ parts: [String?]) -> String {
        let place: FindingSort = sort == .worse ? .scale : sort
        return ([place.rawValue] + parts.map { $0 ?? "" }).joined(separator: ":")
    }

    /// The sort and the parts; nil for a line that names no sort.
    package static func read(_ written: String) -> (sort: FindingSort, parts: [String])? {
        let parts = written.split(separator: ":", omittingEmptySubsequences: false)
            .map(String.init)
        guard let sort = FindingSort(rawValue: parts[0]) else { return nil }
        return (sort, Array(parts.dropFirst()))
    }
}
