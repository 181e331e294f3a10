/// A small questionnaire whose groups may be filled in several times, made as JSON text, and the
/// instance tree of one person's answers to it.
struct GeneratedParts {
    /// A line of the questionnaire.
    final class Line {
        let name: String
        let isPart: Bool
        var below: [Line] = []
        /// Names of yes-or-no questions that must be answered with yes.
        var wanted: [String] = []
        var isAny = false

        init(_ name: String, isPart: Bool) { (self.name, self.isPart) = (name, isPart) }
    }

    private(set) var lines: [Line] = []
    private var dice: Dice
    private var count = 0
    /// The questions so far, with the parts around each.
    private var questions: [(name: String, parts: [String])] = []

    init(seed: Int) {
        dice = Dice(seed: seed)
        lines = some(in: [], level: 1)
    }

    private mutating func some(in parts: [String], level: Int) -> [Line] {
        (0..<dice.number(2...4)).map { _ in
            count += 1
            let isGroup = level < 4 && dice.once(in: 2)
            let line = Line("\(isGroup ? "g" : "q")\(count)", isPart: isGroup && !dice.once(in: 4))
            if !questions.isEmpty, dice.once(in: 2) {
                line.wanted = (0..<dice.number(1...2)).map { _ in dice.one(of: questions).name }
                line.isAny = dice.once(in: 2)
            }
            if isGroup {
                let around = parts + (line.isPart ? [line.name] : [])
                line.below = some(in: around, level: level + 1)
            } else {
                questions.append((line.name, parts))
            }
            return line
        }
    }

    var bytes: [UInt8] {
        let items = lines.map(json).joined(separator: ",")
        let text = """
            {"resourceType": "Questionnaire", "status": "active", "id": "parts", "language": "nb",
             "title": "Deler", "item": [\(items)]}
            """
        return Array(text.utf8)
    }

    private func json(_ line: Line) -> String {
        var members = [
            "\"linkId\": \"\(line.name)\"", "\"text\": \"\(line.name)\"",
            "\"type\": \"\(line.below.isEmpty ? "boolean" : "group")\"",
        ]
        if line.isPart { members.append("\"repeats\": true") }
        if !line.wanted.isEmpty {
            let rules = line.wanted.map {
                "{\"question\": \"\($0)\", \"operator\": \"=\", \"answerBoolean\": true}"
            }
            members.append("\"enableWhen\": [\(rules.joined(separator: ","))]")
            members.append("\"enableBehavior\": \"\(line.isAny ? "any" : "all")\"")
        }
        if !line.below.isEmpty {
            members.append("\"item\": [\(line.below.map(json).joined(separator: ","))]")
        }
        return "{\(members.joined(separator: ","))}"
    }
}
