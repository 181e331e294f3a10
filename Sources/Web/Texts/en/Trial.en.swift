extension TrialTexts {
    static let en = TrialTexts(
        title: "Try the questionnaire",
        open: "Try the questionnaire",
        lead: "This is how it looks to whoever answers. Nothing is kept.",
        language: "Language",
        send: "See what the answers give",
        result: "The answers would give this",
        nothingCounted: "Nothing is counted.",
        hasAlarm: "The coordinator would be alerted about an answer.",
        endsSoon: "A licence ends soon",
        ends: { title, day, days in
            let left = days == 0 ? "today" : days == 1 ? "tomorrow" : "in \(days) days"
            return "\(title): the licence holds until \(day), \(left)."
        })
}
