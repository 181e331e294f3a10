/// As one speaks with a child of seven, without gender. Nobody who grew up with the language has
/// read it: the page says so.
extension ChildWords {
    static let uk = ChildWords(
        lead:
            "Ось кілька запитань про те, як тобі живеться. Неправильних відповідей немає. Ти "
            + "вирішуєш, на що відповідати.",
        mayStop: "Можна зробити перерву, коли захочеш.",
        whoSees: "Твої відповіді бачить той, хто тебе запитав. Твої батьки теж можуть їх побачити.",
        neverShown: "Ця сторінка ніколи не показує, що ти відповідаєш.",
        openUntil: { "Можна відповідати до кінця дня \($0)." },
        aboutYou: "Запитання про тебе.",
        start: "Почати",
        declineHint: "Це нормально.",
        sayMore: { "\($0): хочеш сказати більше?" },
        pause: "Зробити перерву",
        pausedTitle: "У тебе перерва",
        pausedLead: "Твої відповіді збережено. Можна продовжити пізніше так само, як зараз.",
        reviewTitle: "Це все?",
        leftOpen: nil,
        sendHint: "Той, хто тебе запитав, дізнається, що це все.",
        sendEndsLink: "Після цього запитання вже не відкрити.",
        thanksTitle: "Дякуємо за твої відповіді",
        thanksLead: "Те, що ти кажеш, важливе. Якщо тобі важко, скажи дорослому, якому довіряєш.")
}
