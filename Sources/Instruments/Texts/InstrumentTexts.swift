/// The words of one questionnaire in one language.
///
/// The catalogue has checked that there are words for everything in the questionnaire; asked for
/// anything else, it gives back the name it was asked with.
package struct InstrumentTexts: Sendable, Equatable {
    package let language: InstrumentLanguage
    /// The name professionals know.
    package let title: String
    /// The name families see: no abbreviation and no diagnosis.
    package let plainTitle: String
    /// What its edition is called; nil where that is as in the key.
    package let edition: String?
    /// Who made it, in a few words; nil where the key's credit is that short.
    package let madeBy: String?
    package let introduction: String
    /// The introduction where one question stands on a page of its own; nil where it is the same.
    package var introductionAlone: String?
    /// The time the questions are about.
    package let timeFrame: String
    package let origin: TextOrigin
    /// Whether somebody who speaks the language from home has read these words.
    package let checkedByNativeReader: Bool

    /// Whether it is a translation of ours that nobody who speaks the language from home has read.
    package var isUnreadTranslation: Bool {
        let isTranslated =
            origin == .ownTranslation || !InstrumentLanguage.required.contains(language)
        return isTranslated && !checkedByNativeReader
    }

    let questions: [ItemID: String]
    let labels: [Int: String]
    /// The labels of questions that have other answers than the rest.
    let ownLabels: [ItemID: [Int: String]]
    let scaleNames: [ScaleID: String]
    let bandWords: [String: String]
    let groupHeadings: [String: String]

    /// The words of a question; with the number of the time, where a part is filled in again.
    package func question(_ item: ItemID) -> String {
        guard item.isRepeated else { return questions[item] ?? item.rawValue }
        let asked = Occurrence(item)
        if asked.isOneMore { return OneMoreWords.question(of: nil).said(in: language.rawValue) }
        let times = asked.times.map(String.init).joined(separator: ".")
        return "\(questions[asked.item] ?? asked.item.rawValue) (\(times))"
    }

    /// The answers to choose from, in rising order of value.
    package func options(for item: Item) -> [AnswerOption] {
        item.range.map { AnswerOption(value: $0, label: label(of: $0, to: item.id)) }
    }

    /// The words of one answer to a question.
    package func label(of value: Int, to item: ItemID) -> String {
        (ownLabels[item] ?? labels)[value] ?? String(value)
    }

    /// The name of a scale.
    package func name(of scale: ScaleID) -> String { scaleNames[scale] ?? scale.rawValue }

    /// What a band is called towards the person: a description, not a verdict.
    package func words(for band: Band) -> String { bandWords[band.label] ?? band.label }

    /// The heading over questions that belong together.
    package func heading(of group: String) -> String { groupHeadings[group] ?? group }
}
