import Foundation

/// Says which items are enabled, straight from the wording of FHIR R4 and nothing else: it walks
/// the JSON of the questionnaire, and shares no type with what it checks.
///
/// - "If enableWhen logic depends on an item that is disabled, the logic should proceed as though
///   the item is not valued" (hl7.org/fhir/R4/questionnaire-definitions, item.enableWhen).
/// - An item under a disabled one is disabled.
/// - exists: "True if whether an answer exists is equal to the enableWhen answer"; =: "at least one
///   answer has a value that is equal"; !=: "no answer has a value that is equal"; the others: "at
///   least one answer has a value that is greater" and so on, where R4's code system says "no
///   answer" by mistake (hl7.org/fhir/R4/valueset-questionnaire-enable-operator, mended in R5).
final class EnableWhenByTheBook {
    typealias Object = [String: Any]

    private var items: [String: Object] = [:]
    private var parents: [String: String] = [:]
    private(set) var order: [String] = []
    /// By linkId, each answer as `{"valueInteger": 3}`.
    private let answers: [String: [Object]]
    /// How often each operator came out each way.
    private(set) var seen: [String: Int] = [:]

    init(questionnaire bytes: [UInt8], answers: [String: [Object]]) throws {
        self.answers = answers
        let root = try JSONSerialization.jsonObject(with: Data(bytes)) as? Object
        collect(root ?? [:], under: nil)
    }

    private func collect(_ object: Object, under parent: String?) {
        for item in object["item"] as? [Object] ?? [] {
            guard let name = item["linkId"] as? String else { continue }
            items[name] = item
            parents[name] = parent
            order.append(name)
            collect(item, under: name)
        }
    }

    /// The enabled items, in the order of the questionnaire.
    var enabled: [String] { order.filter(isEnabled) }

    private func isEnabled(_ name: String) -> Bool {
        if let parent = parents[name], !isEnabled(parent) { return false }
        guard let item = items[name], let rules = item["enableWhen"] as? [Object], !rules.isEmpty
        else { return true }
        let outcomes = rules.map(holds)
        let failures = outcomes.filter { !$0 }.count
        return item["enableBehavior"] as? String == "any"
            ? failures < outcomes.count : failures == 0
    }

    private func holds(_ rule: Object) -> Bool {
        guard let name = rule["question"] as? String, let sign = rule["operator"] as? String,
            let key = rule.keys.first(where: { $0.hasPrefix("answer") && !$0.hasPrefix("_") }),
            let wanted = rule[key]
        else { return false }
        let values = isEnabled(name) ? (answers[name] ?? []).compactMap { $0.values.first } : []
        let outcome: Bool
        switch sign {
        case "exists": outcome = !values.isEmpty == (wanted as? Bool)
        case "!=": outcome = values.allSatisfy { !isEqual($0, wanted, key) }
        case "=": outcome = values.contains { isEqual($0, wanted, key) }
        case ">": outcome = values.contains { isLess(wanted, $0, key) }
        case "<": outcome = values.contains { isLess($0, wanted, key) }
        case ">=":
            outcome = values.contains { isLess(wanted, $0, key) || isEqual($0, wanted, key) }
        default: outcome = values.contains { isLess($0, wanted, key) || isEqual($0, wanted, key) }
        }
        seen["\(key) \(sign) \(outcome)", default: 0] += 1
        return outcome
    }

    private func isEqual(_ one: Any, _ two: Any, _ key: String) -> Bool {
        switch key {
        case "answerCoding":
            guard let one = one as? Object, let two = two as? Object else { return false }
            let systems = Set([one["system"], two["system"]].compactMap { $0 as? String })
            return one["code"] as? String == two["code"] as? String && systems.count < 2
        case "answerInteger", "answerDecimal":
            guard let one = one as? NSNumber, let two = two as? NSNumber else { return false }
            return one.doubleValue == two.doubleValue
        case "answerBoolean": return one as? Bool == two as? Bool
        default:
            guard let one = one as? String, let two = two as? String else { return false }
            return one == two
        }
    }

    private func isLess(_ one: Any, _ two: Any, _ key: String) -> Bool {
        if let one = one as? NSNumber, let two = two as? NSNumber {
            return one.doubleValue < two.doubleValue
        }
        guard let one = one as? String, let two = two as? String else { return false }
        // One date is before another when its last day is before the other's first.
        if key == "answerDate" { return lastDay(of: one) < firstDay(of: two) }
        return one.unicodeScalars.map(\.value).lexicographicallyPrecedes(
            two.unicodeScalars.map(\.value))
    }

    private func firstDay(of date: String) -> String { date + "-01-01".suffix(10 - date.count) }

    /// No month has more than 31 days, which is all that matters here.
    private func lastDay(of date: String) -> String { date + "-12-31".suffix(10 - date.count) }
}
