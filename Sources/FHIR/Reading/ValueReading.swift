import Instruments

/// A value that stands in an element of many kinds, such as `value[x]`.
struct ReadValue {
    let value: FormValue
    /// What is said about a code, or the translations of words.
    var wording: Wording?
    /// The part of a code, where weights may stand.
    var coding: Part?
}

extension PartReader {
    private static let kinds = ["Coding", "Integer", "Decimal", "Boolean", "Date", "String"]
    /// Kinds of FHIR that no answer here can be.
    private static let leftOut = ["DateTime", "Time", "Uri", "Attachment", "Quantity", "Reference"]

    /// The members under which a value of `name[x]` may stand.
    static func names(of name: String) -> Set<String> {
        Set((kinds + leftOut).map { name + $0 } + ["_\(name)String"])
    }

    /// The one value of `name[x]`; nil where there is none that we can mean, which is then noted.
    mutating func value(_ name: String, in part: Part) -> ReadValue? {
        let found = (Self.kinds + Self.leftOut).filter { part[name + $0] != nil }
        guard let kind = found.first else {
            fault(.missing, "\(name)[x]", in: part)
            return nil
        }
        guard found.count == 1 else {
            fault(.twice("\(name)[x]"), "\(name)[x]", in: part)
            return nil
        }
        guard Self.kinds.contains(kind) else {
            leaveOut(.valueLeftOut(kind), name + kind, in: part)
            return nil
        }
        return value(kind, name + kind, in: part)
    }

    private mutating func value(_ kind: String, _ name: String, in part: Part) -> ReadValue? {
        switch kind {
        case "Coding": return coding(name, in: part)
        case "Integer": return whole(name, in: part).map { ReadValue(value: .integer($0)) }
        case "Decimal": return number(name, in: part).map { ReadValue(value: .decimal($0)) }
        case "Boolean":
            guard case .flag(let flag) = part[name] else {
                fault(.wrongKind(expected: .trueOrFalse), name, in: part)
                return nil
            }
            return ReadValue(value: .boolean(flag))
        case "Date": return date(name, in: part)
        default:
            return wording(name, in: part).map { words in
                let isMore = !words.translations.isEmpty
                return ReadValue(value: .text(words.text), wording: isMore ? words : nil)
            }
        }
    }

    mutating func number(_ name: String, in part: Part) -> ExactNumber? {
        if case .number(let digits) = part[name], let number = ExactNumber(digits) { return number }
        fault(.wrongKind(expected: .number), name, in: part)
        return nil
    }

    private mutating func date(_ name: String, in part: Part) -> ReadValue? {
        guard let text = text(name, in: part) else { return nil }
        if PartialDate(text) != nil { return ReadValue(value: .date(text)) }
        fault(.wrongKind(expected: .date), name, in: part)
        return nil
    }

    private mutating func coding(_ name: String, in part: Part) -> ReadValue? {
        guard let found = object(name, in: part) else { return nil }
        only(["system", "code", "display", "_display", "extension"], in: found)
        let system = text("system", in: found)
        let display = wording("display", in: found)
        guard let code = text("code", in: found) else {
            if found["code"] == nil { fault(.missing, "code", in: found) }
            return nil
        }
        let coding = Coding(code, system: system)
        return ReadValue(value: .coding(coding), wording: display, coding: found)
    }
}
