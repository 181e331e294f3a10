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
    /// How late it is; nil where nobody is.
    let late: String?

    init(
        _ family: Family, _ sentence: String, _ button: String, to path: Path,
        isAlert: Bool = false, late: String? = nil
    ) {
        self.late = late
        self.family = family
        self.sentence = sentence
        self.button = button
        self.path = path
        self.isAlert = isAlert
    }

    func item(_ texts: TodayTexts) -> ListItem {
        ListItem(
            family.chosenName.text, sentence: sentence, to: Paths.family(family.id),
            chip: isAlert ? Chip(texts.now, kind: .attention) : late.map { Chip($0) },
            button: LinkButton(
                button, to: path, kind: isAlert ? .primary : .quiet,
                about: family.chosenName.text
            ).html)
    }
}
