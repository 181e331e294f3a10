import Domain
import Instruments

/// What stands around the questions of a round for who is signed in. The rest of the site has it in
/// three languages; whoever answers in Arabic or Ukrainian reads it in theirs.
struct RoundWords: Sendable {
    let aboutYou: String
    let aboutChild: @Sendable (_ name: String) -> String
    let together: @Sendable (_ name: String) -> String
    let tellsTogether: @Sendable (_ parent: String, _ child: String) -> String
    let mayLeaveOpen: String
    let seenByYou: String
    let seenByParents: String
    let seenBySelf: @Sendable (_ name: String) -> String
    let seenByParentsOf: @Sendable (_ name: String) -> String
    let seenTogether: @Sendable (_ name: String) -> String
    let howWeAre: String
    let questionsToYou: String
    /// What waits about somebody else, by their name.
    let about: @Sendable (_ name: String) -> String

    static func of(_ language: InstrumentLanguage) -> RoundWords {
        switch language {
        case .nb: RoundWords(Texts.of(.bokmal).assessment) { "Om \($0)" }
        case .nn: RoundWords(Texts.of(.nynorsk).assessment) { "Om \($0)" }
        case .en: RoundWords(Texts.of(.english).assessment) { "About \($0)" }
        case .ar: ar
        case .uk: uk
        }
    }
}

extension RoundWords {
    fileprivate init(
        _ texts: AssessmentTexts, about: @escaping @Sendable (_ name: String) -> String
    ) {
        self.init(
            aboutYou: texts.aboutYou, aboutChild: texts.aboutChild, together: texts.together,
            tellsTogether: texts.waves.tellsTogether, mayLeaveOpen: texts.mayLeaveOpen,
            seenByYou: texts.seenByYou,
            seenByParents: texts.seenByParents, seenBySelf: texts.seenBySelf,
            seenByParentsOf: texts.seenByParentsOf, seenTogether: texts.seenTogether,
            howWeAre: texts.howWeAre, questionsToYou: texts.questionsToYou, about: about)
    }
}
