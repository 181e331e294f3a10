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
