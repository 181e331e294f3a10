@testable import FHIR

// When a question is asked.
extension GeneratedQuestionnaire {
    mutating func enableWhen() -> [Node.Member] {
        guard !questions.isEmpty, dice.once(in: 2) else { return [] }
        let conditions = (0..<dice.number(1...3)).map { _ in condition() }
        var members = [Node.Member(name: "enableWhen", value: .list(conditions))]
        if conditions.count > 1 || dice.once(in: 2) {
            members.append(member("enableBehavior", dice.one(of: ["all", "any"])))
        }
        return members
    }

    mutating func condition() -> Node {
        let question = dice.one(of: questions)
        var signs = ["exists", "=", "!=", ">", "<", ">=", "<="]
        let answer = answer(to: question)
        if ["answerBoolean", "answerCoding"].contains(answer.name) {
            signs = ["exists", "=", "!="]
        }
        let sign = dice.one(of: signs)
        let wanted =
            sign == "exists"
            ? Node.Member(name: "answerBoolean", value: .flag(dice.once(in: 2))) : answer
        return .object([member("question", question.name), member("operator", sign), wanted])
    }

    /// What an answer to a question may be held against: sometimes one of its options, sometimes
    /// the same code without the system or of another.
    mutating func answer(to question: Question) -> Node.Member {
        guard !question.values.isEmpty else {
            let kind =
                ["integer", "decimal"].contains(question.kind)
                ? dice.one(of: ["integer", "decimal"]) : question.kind
            return value(of: kind, "answer")
        }
        guard case .object(let members) = dice.one(of: question.values), let first = members.first
        else { return value(of: "string", "answer") }
        guard first.name == "valueCoding" else {
            return Node.Member(
                name: "answer" + first.name.dropFirst("value".count), value: first.value)
        }
        var coding = [member("code", "c\(dice.number(0...4))")]
        if let system = dice.one(of: Self.systems) { coding.append(member("system", system)) }
        if dice.once(in: 3) { coding += words("display") }
        return Node.Member(name: "answerCoding", value: .object(coding))
    }
}
