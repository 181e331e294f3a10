import Instruments

extension PartReader {
    private static let weights = Set(WeightMark.Name.allCases.map(FHIRAddress.weight))

    /// The options of a question, as they stand in it.
    mutating func options(in part: Part) -> [FormOption] {
        parts("answerOption", in: part).compactMap { option(in: $0) }
    }

    private mutating func option(in part: Part) -> FormOption? {
        only(Self.names(of: "value").union(["initialSelected", "extension"]), in: part)
        let isInitial = flag("initialSelected", in: part)
        let onOption = weight(on: .option, in: part)
        guard let read = value("value", in: part) else { return nil }
        let onCoding = read.coding.flatMap { weight(on: .coding, in: $0) }
        if let coding = read.coding, onOption != nil, onCoding != nil {
            // One of two is enough to count by; the other is told.
            notes.leaveOut(.twice("weight"), part.item, at: coding.path(to: "extension"))
        }
        var option = FormOption(read.value, read.wording, isInitial: isInitial)
        if let (number, mark) = onOption ?? onCoding {
            option.weight = number
            option.weightMark = mark
        }
        return option
    }

    /// What an option counts, where that is said.
    mutating func weight(
        on place: WeightMark.Place, in part: Part
    ) -> (ExactNumber, WeightMark)? {
        let found = extensions(Self.weights, in: part)
        for extra in found.dropFirst() {
            notes.leaveOut(.twice("weight"), part.item, at: extra.part.path)
        }
        guard let first = found.first else { return nil }
        only(["url", "valueDecimal"], in: first.part)
        let name = WeightMark.Name.allCases.first { FHIRAddress.weight($0) == first.url }
        guard case .number(let digits) = first.part["valueDecimal"],
            let number = ExactNumber(digits)
        else {
            notes.fault(.weightIsNoNumber, part.item, at: first.part.path)
            return nil
        }
        return (number, WeightMark(name ?? .ordinalValue, on: place))
    }

    /// What the answers are before somebody answers. The words of a code are those of its option.
    mutating func initials(in part: Part, among options: [FormOption]) -> [FormValue] {
        let known = Self.names(of: "value").subtracting(["_valueString"])
        return parts("initial", in: part).compactMap { found in
            only(known, in: found)
            guard let read = value("value", in: found) else { return nil }
            guard let coding = read.coding else { return read.value }
            extensionsLeftOut(in: coding)
            let own = options.first { $0.value == read.value }?.wording
            if let words = read.wording, words != own, words != own.map({ Wording($0.text) }) {
                leaveOut(.unknownElement, "display", in: coding)
            }
            return read.value
        }
    }
}
