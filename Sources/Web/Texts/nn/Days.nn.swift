extension DayTexts {
    static let nn = DayTexts(
        today: "i dag",
        tomorrow: "i morgon",
        yesterday: "i går",
        weekdays: [
            "måndag", "tysdag", "onsdag", "torsdag", "fredag", "laurdag", "søndag",
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
