extension SafetyQuestion {
    /// Reads what somebody wrote about the alarming answers: the lowest number of points, or the
    /// answers themselves by words or code, with commas between. Nil if it is neither.
    package init?(_ item: ItemID, typed: String, in form: Form) {
        guard let question = form.item(item), question.canAlarm else { return nil }
        let parts = typed.split { $0 == "," || $0 == ";" }.map(String.init)
        let found = question.answer(called: typed).map { [$0] } ?? question.answers(called: parts)
        if let found {
            self.init(item, .answers(found))
        } else if let number = Int(typed.filter { !$0.isWhitespace }) {
            self.init(item, .from(number))
        } else {
            return nil
        }
        if rule(in: form) == nil { return nil }
    }
}

extension FormItem {
    /// Nil unless each of them is an answer.
    fileprivate func answers(called names: [String]) -> [FormValue]? {
        let found = names.compactMap(answer)
        return found.isEmpty || found.count < names.count ? nil : found
    }

    /// A number is read as "this and above", so it names a single answer only where the answers
    /// have no numbers.
    fileprivate func answer(called name: String) -> FormValue? {
        let wanted = plain(name)
        if kind == .boolean { return yesAndNo[wanted].map(FormValue.boolean) }
        if kind == .integer || hasNumberedOptions && Int(wanted) != nil { return nil }
        return options.first { option in
            let said = option.wording.map { [$0.text] + $0.translations.values } ?? []
            return (said + [option.value.plain]).contains { plain($0) == wanted }
        }?.value
    }

    private var yesAndNo: [String: Bool] {
        ["ja": true, "yes": true, "true": true, "nei": false, "no": false, "false": false]
    }

    private func plain(_ text: String) -> String {
        text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
