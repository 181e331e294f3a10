/// Months by both names in use: the eastern one first, as in Syria and Iraq, then the western.
extension DayTexts {
    static let ar = DayTexts(
        today: "اليوم",
        tomorrow: "غدًا",
        yesterday: "أمس",
        weekdays: [
            "الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد",
        ],
        months: [
            "كانون الثاني/يناير", "شباط/فبراير", "آذار/مارس", "نيسان/أبريل", "أيار/مايو",
            "حزيران/يونيو", "تموز/يوليو", "آب/أغسطس", "أيلول/سبتمبر", "تشرين الأول/أكتوبر",
            "تشرين الثاني/نوفمبر", "كانون الأول/ديسمبر",
        ],
        near: { "\($0) \($1) \($2)" },
        thisYear: { "\($0) \($1)" },
        far: { "\($0) \($1) \($2)" },
        age: {
            ArabicNoun(
                none: "أقل من سنة", one: "سنة واحدة", two: "سنتان", few: "سنوات", many: "سنة",
                other: "سنة"
            ).counted($0)
        })
}
