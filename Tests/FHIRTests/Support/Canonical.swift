@testable import FHIR

extension Node {
    /// The same JSON whatever order its members stood in, with what FHIR says by default left out:
    /// a flag that is false, and how a single condition is joined.
    var canonical: Node {
        switch self {
        case .list(let nodes): return .list(nodes.map(\.canonical))
        case .object(var members):
            if case .list(let conditions)? = self["enableWhen"], conditions.count == 1,
                self["enableBehavior"] == .text("all")
            {
                members.removeAll { $0.name == "enableBehavior" }
            }
            let kept = members.filter {
                $0.value != .flag(false) || $0.name.hasPrefix("answer")
                    || $0.name.hasPrefix("value")
            }
            let isExtensions = { (member: Member) in
                ["extension", "contained"].contains(member.name)
            }
            return .object(
                kept.map { member in
                    let value = member.value.canonical
                    guard isExtensions(member), case .list(let nodes) = value else {
                        return Member(name: member.name, value: value)
                    }
                    let sorted = nodes.sorted { "\($0)" < "\($1)" }
                    return Member(name: member.name, value: .list(sorted))
                }.sorted { $0.name < $1.name })
        default: return self
        }
    }
}

extension Node {
    /// The same JSON with each expanded list composed, as our writer says it.
    var composed: Node {
        guard case .object(let members) = self, case .list(let lists)? = self["contained"] else {
            return self
        }
        return .object(
            members.map { member in
                member.name == "contained"
                    ? Member(name: "contained", value: .list(lists.map(\.composedList))) : member
            })
    }

    private var composedList: Node {
        guard case .object(let members) = self,
            case .list(let codes)? = self["expansion"]?["contains"]
        else { return self }
        let include = Node.object(
            [codes.first?["system"].map { Member(name: "system", value: $0) }].compactMap(\.self)
                + [Member(name: "concept", value: .list(codes.map { $0.without("system") }))])
        let compose = Node.object([Member(name: "include", value: .list([include]))])
        return .object(
            members.filter { $0.name != "expansion" } + [Member(name: "compose", value: compose)])
    }

    private func without(_ name: String) -> Node {
        guard case .object(let members) = self else { return self }
        return .object(members.filter { $0.name != name })
    }
}
