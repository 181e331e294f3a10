import Instruments

extension PartReader {
    /// The lists of options that a questionnaire carries with it, by their name.
    mutating func optionLists(in root: Part) -> [String: [FormOption]] {
        var lists: [String: [FormOption]] = [:]
        for part in parts("contained", in: root) {
            guard part["resourceType"] == .text("ValueSet"), let id = text("id", in: part) else {
                notes.leaveOut(.unknownElement, at: part.path)
                continue
            }
            if lists[id] != nil { fault(.twice(id), "id", in: part) }
            lists[id] = options(ofList: part)
        }
        return lists
    }

    /// An expansion is the list itself; without one it is what was composed code by code.
    private mutating func options(ofList part: Part) -> [FormOption] {
        only(["resourceType", "id", "status", "compose", "expansion"], in: part)
        if part["status"] != .text("active") { leaveOut(.unknownElement, "status", in: part) }
        if let expansion = object("expansion", in: part) {
            if part["compose"] != nil { leaveOut(.unknownElement, "compose", in: part) }
            only(["contains"], in: expansion)
            return parts("contains", in: expansion).compactMap { concept(in: $0, system: nil) }
        }
        guard let compose = object("compose", in: part) else { return [] }
        only(["include"], in: compose)
        return parts("include", in: compose).flatMap { include in
            only(["system", "concept"], in: include)
            let system = text("system", in: include)
            return parts("concept", in: include).compactMap { concept(in: $0, system: system) }
        }
    }

    private mutating func concept(in part: Part, system: String?) -> FormOption? {
        var known: Set = ["code", "display", "designation", "extension"]
        if system == nil { known.insert("system") }
        only(known, in: part)
        guard let code = text("code", in: part) else {
            if part["code"] == nil { fault(.missing, "code", in: part) }
            return nil
        }
        let own = known.contains("system") ? text("system", in: part) : nil
        let display = text("display", in: part)
        let translations = designations(in: part)
        var option = FormOption(.coding(Coding(code, system: system ?? own)))
        option.wording = display.map { Wording($0, translations: translations) }
        if let (number, mark) = weight(on: .option, in: part) {
            option.weight = number
            option.weightMark = mark
        }
        return option
    }

    private mutating func designations(in part: Part) -> [String: String] {
        var translations: [String: String] = [:]
        for found in parts("designation", in: part) {
            only(["language", "value"], in: found)
            let language = text("language", in: found).map(LanguageTag.plain)
            guard part["display"] != nil, let language, let words = text("value", in: found),
                translations[language] == nil
            else {
                notes.leaveOut(.unknownElement, found.item, at: found.path)
                continue
            }
            translations[language] = words
        }
        return translations
    }
}
