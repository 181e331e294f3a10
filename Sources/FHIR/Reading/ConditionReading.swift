import Instruments

extension PartReader {
    /// The conditions of an item; nil where one of them cannot be said here.
    ///
    /// To ask an item by some of its conditions would be another questionnaire, so that all go with
    /// the one, which is noted: it is then asked of everybody.
    mutating func conditions(in part: Part) -> [FormCondition]? {
        let found = parts("enableWhen", in: part)
        let read = found.map { condition(in: $0) }
        return read.contains { $0 == nil } ? nil : read.compactMap(\.self)
    }

    private mutating func condition(in part: Part) -> FormCondition? {
        only(
            Self.names(of: "answer").subtracting(["_answerString"])
                .union(["question", "operator"]), in: part)
        for name in ["question", "operator"] where part[name] == nil {
            fault(.missing, name, in: part)
        }
        let question = text("question", in: part)
        let test: FormTest? = word("operator", in: part)
        let answer = value("answer", in: part)
        if let coding = answer?.coding { extensionsLeftOut(in: coding) }
        guard let question, let test, let answer else { return nil }
        return FormCondition(
            ItemID(rawValue: question), test, answer.value, wording: answer.wording)
    }

    /// Whether all conditions must hold; where there are several, this must be said (que-12).
    mutating func join(of count: Int, in part: Part) -> ConditionJoin {
        if count > 1, part["enableBehavior"] == nil {
            fault(.conditionsWithoutJoin, "enableBehavior", in: part)
        }
        return word("enableBehavior", in: part) ?? .all
    }
}
