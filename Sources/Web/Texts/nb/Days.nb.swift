extension DayTexts {
    static let nb = DayTexts(
        today: "i dag",
        tomorrow: "i morgen",
        yesterday: "i går",
        weekdays: [
            "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag",
        ],
        months: [
            "januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september",
            "oktober", "november", "desember",
        ],
        near: { "\($0) \($1). \($2)" },
        thisYear: { "\($0). \($1)" },
        far: { "\($0). \($1) \($2)" },
        age: { "\($0) år" })
}
