import Instruments

extension BroughtConfirmTexts {
    static let en = BroughtConfirmTexts(
        language: "In which language are the words?",
        languageHint: "The file does not say.",
        languageMissing: "Choose the language of the words.",
        title: "Look over it before you keep it",
        lead: "Nothing is kept yet.",
        keep: "Keep the questionnaire",
        showAgain: "Show again",
        matching: "Which question is which?",
        matchingLead: {
            "Write what each question is called in the key: \($0). "
                + "Leave the field empty for a question that shall not come along."
        },
        matchingSame: "The questions have the same names in the file and in the key.",
        matchingFault: { "The key has nothing called “\($0)”." },
        matchingTwice: { "“\($0)” is used for another question, too." },
        replaces: { number, day in
            "This replaces edition \(number)\(day.map { ", of \($0)" } ?? "")"
        },
        replacesOwn:
            "Whoever has not begun gets the new one. Whoever has begun goes on with theirs.",
        replacesWords:
            "Everybody gets the new words at once, also those who have begun. Answers given stay.",
        sameAsNow: "This is the same as the one in use. Nothing becomes new.",
        added: { $0 == 1 ? "One line is new" : "\($0) lines are new" },
        gone: { $0 == 1 ? "One line is gone" : "\($0) lines are gone" },
        changed: { $0 == 1 ? "One line is changed" : "\($0) lines are changed" },
        headChanged: "The title, the introduction, the edition or the language is changed.",
        moved: "The lines stand in another order.",
        name: "Name in the catalogue",
        nameHint:
            "Is this another questionnaire? Give it another name. Use a–z, digits, full stops and hyphens.",
        nameFault: "Use only a–z, digits, full stops and hyphens, at most 60 characters.",
        takeOut: "Take out as a file",
        takeOutLead: "You see here what there is no room for, before you fetch the file.",
        fhirHolds: "All of it comes along.",
        redcapLacks: "A data dictionary has no room for this:",
        redcapHolds: "There is room for all of it.",
        download: { "Fetch the \($0) file" },
        editions: "Editions",
        editionsLead: "Answers that were given belong to the edition they were given to.",
        editionsOfWords: "Answers are counted by the same key, whatever the edition.",
        edition: { number, day in "Edition \(number)\(day.map { ", \($0)" } ?? "")" },
        newest: "Newest",
        see: "See the edition")
}
