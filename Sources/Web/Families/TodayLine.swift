import Domain
import HTML
import UseCases

/// One line of the coordinator's day: which family, one sentence, one button.
struct TodayLine {
    let family: Family
    let sentence: String
    let button: String
    let path: Path
    let isAlert: Bool

    init(
        _ family: Family, _ sentence: String, _ button: String, to path: Path,
        isAlert: Bool = false
    ) {
        self.family = family
        self.sentence = sentence
        self.button = button
        self.path = path
        self.isAlert = isAlert
    }

    func item(_ texts: TodayTexts) -> ListItem {
        ListItem(
            family.chosenName.text, sentence: sentence, to: Paths.family(family.id),
            chip: isAlert ? Chip(texts.now, kind: .attention) : nil,
            button: LinkButton(
                button, to: path, kind: isAlert ? .primary : .quiet,
                about: family.chosenName.text
            ).html)
    }
}
