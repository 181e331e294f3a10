import Domain

extension LinkCardTexts {
    static let uk = LinkCardTexts(
        title: { voice in
            switch voice {
            case .own: "Запитання до вас"
            case .parent: "Запитання до вас як до батька чи матері"
            case .teacher: "Запитання до вас у школі"
            }
        },
        steps: [
            "Наведіть камеру на квадрат або введіть адресу.",
            "Відповідайте на те, на що хочете.",
            "Надішліть, коли закінчите.",
        ],
        address: "Адреса",
        until: { "Посилання діє до кінця дня \($0)." },
        mark: { "Позначка \($0)" })
}
