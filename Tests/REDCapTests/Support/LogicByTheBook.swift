/// Evaluates branching logic by rewriting the text: each comparison becomes T or F, and then T and
/// F are taken together until one letter is left. It shares nothing with the parser it checks.
struct LogicByTheBook {
    /// What is stored in each field; a box of a checkbox under `field(code)`.
    let stored: [String: String]

    func holds(_ logic: String) -> Bool? {
        var text = logic
        let comparison =
            /\[([a-z_0-9]+(?:\([^)]*\))?)\]\s*(<>|>=|<=|=|<|>)\s*(?:'([^']*)'|"([^"]*)"|(-?[0-9.]+))/
        while let match = text.firstMatch(of: comparison) {
            let (_, name, sign, single, double, bare) = match.output
            let wanted = String(single ?? double ?? bare ?? "")
            let value = stored[String(name)] ?? (name.contains("(") ? "0" : "")
            let outcome = compare(value, String(sign), wanted)
            text.replaceSubrange(match.range, with: outcome ? "T" : "F")
        }
        text = text.lowercased().split(separator: " ").joined()
        while text.count > 1 {
            let before = text
            text = text.replacing(/\(([tf])\)/) { $0.output.1 }
            text = text.replacing(/([tf])and([tf])/, maxReplacements: 1) {
                $0.output.1 == "t" && $0.output.2 == "t" ? "t" : "f"
            }
            if text == before {
                // Only now "or", so that "and" binds closer; never beside an "and" that waits.
                text = text.replacing(/(^|\(|or)([tf])or([tf])(?=$|\)|or)/, maxReplacements: 1) {
                    $0.output.1 + ($0.output.2 == "t" || $0.output.3 == "t" ? "t" : "f")
                }
            }
            if text == before { return nil }
        }
        return text == "t" ? true : text == "f" ? false : nil
    }

    /// A blank field is neither more nor less than anything.
    private func compare(_ value: String, _ sign: String, _ wanted: String) -> Bool {
        switch sign {
        case "=": return same(value, wanted)
        case "<>": return !same(value, wanted)
        default:
            guard let one = Double(value), let two = Double(wanted) else { return false }
            return ["<": one < two, ">": one > two, "<=": one <= two, ">=": one >= two][sign]
                == true
        }
    }

    private func same(_ one: String, _ two: String) -> Bool {
        if let one = Double(one), let two = Double(two) { return one == two }
        return one == two
    }
}
