@testable import FHIR

// Options that lie in a list of their own.
extension GeneratedQuestionnaire {
    /// Options from a list that the questionnaire carries with it.
    mutating func listed() -> ([Node.Member], [Node]) {
        let name = "list\(dice.number(1...3))"
        if lists[name] == nil { makeList(name) }
        let values = listValues[name] ?? []
        var members = [member("answerValueSet", "#" + name)]
        if dice.once(in: 3) {
            members.append(Node.Member(name: "initial", value: .list([dice.one(of: values)])))
        }
        return (members, values)
    }

    mutating func makeList(_ name: String) {
        let system = dice.one(of: ["http://a.example/codes", "http://b.example/codes"])
        var concepts: [Node] = []
        var values: [Node] = []
        for place in 0..<dice.number(1...4) {
            var concept = [
                member("code", "c\(place)"), member("display", dice.one(of: Self.words)),
            ]
            if dice.once(in: 2) { concept.append(weight()) }
            if dice.once(in: 2) {
                let said: Node = .object([member("language", "nn"), member("value", "Ja")])
                concept.append(Node.Member(name: "designation", value: .list([said])))
            }
            concepts.append(.object(concept))
            let display = concept[1]
            let coding: Node = .object([
                member("code", "c\(place)"), member("system", system), display,
            ])
            values.append(.object([Node.Member(name: "valueCoding", value: coding)]))
        }
        let include: Node = .object([
            member("system", system), Node.Member(name: "concept", value: .list(concepts)),
        ])
        lists[name] = [include]
        listValues[name] = values
    }

    func list(_ name: String) -> Node {
        let includes = lists[name] ?? []
        let body =
            seed.isMultiple(of: 2)
            ? Node.Member(
                name: "compose", value: .object([.init(name: "include", value: .list(includes))]))
            : Node.Member(
                name: "expansion",
                value: .object([.init(name: "contains", value: .list(includes.flatMap(expanded)))]))
        return .object([
            member("resourceType", "ValueSet"), member("id", name), member("status", "active"),
            body,
        ])
    }

    /// Each code of an expansion names its system.
    func expanded(_ include: Node) -> [Node] {
        guard case .list(let concepts)? = include["concept"], let system = include["system"] else {
            return []
        }
        return concepts.compactMap { concept in
            guard case .object(let members) = concept else { return nil }
            return .object([.init(name: "system", value: system)] + members)
        }
    }
}
