extension DayTexts {
    static let en = DayTexts(
        today: "today",
        tomorrow: "tomorrow",
        yesterday: "yesterday",
        weekdays: [
            "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
        ],
        months: [
            "January", "February", "March", "April", "May", "June", "July", "August",
            "September", "October", "November", "December",
        ],
        near: { "\($0) \($1) \($2)" },
        thisYear: { "\($0) \($1)" },
        far: { "\($0) \($1) \($2)" },
        age: { $0 == 1 ? "1 year old" : "\($0) years old" })
}
