/// Which answers the sum of a municipality's own form counts. Whoever brings the form chooses.
///
/// Forms that were brought before one could choose have none: they are counted for ever as they
/// were then, every scored question of coded answers, whether it is asked or not.
package struct CountedAnswers: Sendable, Hashable, Codable {
    /// The way of counting; a new one gets a new number, and the old stays for what it counted.
    package let edition: Int
    /// The questions whose points do not count.
    package let leftOut: [ItemID]
    /// The answers that give no points wherever they stand, such as "don't know": by what stands in
    /// the file as their code, or their words.
    package let blank: [String]

    package init(leftOut: [ItemID] = [], blank: [String] = []) {
        edition = 2
        self.leftOut = leftOut.sorted()
        self.blank = blank.sorted()
    }

    package static let all = CountedAnswers()

    /// Reads what somebody typed, with commas between; nil if one of them is no answer with points
    /// in this form.
    package init?(leftOut: [ItemID], typed: String, in form: Form) {
        let names = typed.split { $0 == "," || $0 == ";" }
            .map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
            .filter { !$0.isEmpty }
        let options = form.allItems.filter(\.isScored).flatMap(\.options)
        guard names.allSatisfy({ name in options.contains { $0.isCalled(name) } }) else {
            return nil
        }
        self.init(leftOut: leftOut, blank: names)
    }

    /// Whether this answer gives points.
    func counts(_ option: FormOption) -> Bool { !blank.contains { option.isCalled($0) } }
}

extension FormItem {
    /// Whether some of its answers have points.
    package var isScored: Bool { isQuestion && options.contains { $0.weight != nil } }
}

extension FormOption {
    /// By its code, or by its words in any language.
    fileprivate func isCalled(_ name: String) -> Bool {
        let said = wording.map { [$0.text] + $0.translations.values } ?? []
        return ([value.plain] + said).contains { $0.lowercased() == name.lowercased() }
    }
}
