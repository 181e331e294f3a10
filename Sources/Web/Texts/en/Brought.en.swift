import Instruments

extension BroughtTexts {
    static let en = BroughtTexts(
        title: "Questionnaires from elsewhere",
        lead: "Bring in a questionnaire as a file, and take out those that are here.",
        bring: "Bring in a questionnaire",
        bringLead: "Nothing is kept before you have looked through it.",
        file: "File with the questionnaire",
        fileHint: "FHIR R4 Questionnaire (JSON) or a REDCap data dictionary (CSV). Up to 4 MB.",
        pasted: "Or paste the text",
        pastedHint: "Used when you have not chosen a file.",
        lookThrough: "Look through",
        noFile: "Choose a file, or paste the text.",
        brought: "Questionnaires the municipality brought in",
        broughtEmpty: "No questionnaire has been brought in yet.",
        stored: { "Edition \($0). \($1)" },
        wordsFor: { "Words for \($0)" },
        ownShort: "The municipality's own questionnaire",
        takeOut: "Questionnaires that come along",
        takeOutLead: "Words, answers and points as a file. A data dictionary cannot hold it all.",
        preview: "Look through the questionnaire",
        previewLead: "This is how the questionnaire was read. It is not kept yet.",
        cannotBring: "The questionnaire cannot be brought in yet",
        cannotBringLead: "Nothing is kept. Mend the file, and bring it in again.",
        cannotBringPasted:
            "Nothing is kept. Mend the text at the bottom, and look through it "
            + "again.",
        pastedText: "The text you pasted",
        pastedAgain: "Mend the text here",
        faults: "To be mended in the file",
        faultsLead: "All of it is here, so that you can mend it at once.",
        leftOut: "Does not come along",
        leftOutLead: "This is in the file, but cannot be used here.",
        unfitTitle: "Does not fit the use",
        unfitLead: "Mend the file, or choose another use.",
        unfit: "The questionnaire does not fit this use. See the list.",
        count: { $0 == 1 ? "One point." : "\($0) points." },
        wholeFile: "The whole file",
        asked: "This is how it will be asked",
        askedLead: { $0 == 1 ? "One question." : "\($0) questions." },
        kind: { kind in
            switch kind {
            case .group: "heading"
            case .display: "text"
            case .choice: "choice"
            case .openChoice: "choice or own words"
            case .integer: "whole number"
            case .decimal: "number"
            case .boolean: "yes or no"
            case .date: "date"
            case .string: "short answer"
            case .text: "long answer"
            }
        },
        required: "to be answered",
        repeats: "several answers",
        partRepeats: "can be filled in several times",
        longest: { "up to \($0) characters" },
        askedWhen: { conditions, join in
            "asked when " + conditions.joined(separator: join == .all ? " and " : " or ")
        },
        exists: { "\($0) \($1 ? "is answered" : "is not answered")" },
        problem: ImportWords.en,
        keepTitle: "What is it for?",
        keepLead:
            "If it is here already, this becomes a new edition. You see what is new before it is kept.",
        keep: "Keep the questionnaire",
        use: "Use",
        own: "The municipality's own questionnaire",
        ownHint: "Fill in the rest of the fields below.",
        wordsOfKey: "Words for a questionnaire whose key is known",
        wordsOfKeyHint:
            "For licensed questionnaires. Choose the key below. Then see how it will be.",
        key: "Key",
        keyHint: "The points must be the same as in the key.",
        harm: "Does a question ask about harming oneself?",
        harmHint: "Choose the question. The coordinator is then alerted at once.",
        harmNone: "No, no question",
        harmFrom: "From which answer on is there an alert?",
        harmFromHint:
            "Write the lowest points, or the answers as they stand above, with commas between.",
        harmMissing: "This key asks about harming oneself. Choose which question it is.",
        harmFault:
            "Write points or answers that the question has. One answer at least must stay calm.",
        area: "Life area",
        areaHint: "Needed when answers are counted.",
        allAreas: "Several areas",
        areaToCount: "Choose the area that the sum belongs to.",
        who: "Who is it for?",
        whoHint: "For the municipality's own questionnaire.",
        respondent: { who in
            switch who {
            case .adult: "Adults"
            case .child: "Children"
            case .everyone: "Everyone"
            case .parent: "A parent about the child"
            case .teacher: "A teacher about the child"
            }
        },
        youngest: "From what age?",
        oldest: "Up to what age?",
        oldestHint: "Leave empty when there is no limit.",
        age: "Write an age from 0 to 120.",
        oldestAge: "Write an age that is at least the youngest.",
        minutes: "How many minutes does it take?",
        minutesFault: "Write a whole number from 1 to 240.",
        counting: "How are the answers counted?",
        countingHint: "A sum needs whole points on all choices of a question.",
        countNothing: "They are not counted",
        countSum: { $0 == .better ? "The sum: higher is better" : "The sum: higher is worse" },
        source: "Where does it say that the answers are added up?",
        sourceHint: "An article, a manual or a decision.",
        notCounted: "Questions that the sum leaves out",
        notCountedHint: "Leave all empty when all questions with points belong to it.",
        noPoints: "Answers that give no points",
        noPointsHint:
            "Write the codes or the words, with commas between: 99, don’t know. Such an answer is "
            + "like a question left open, and then there is no sum.",
        noPointsFault: "Write answers that stand in the questionnaire, with commas between.",
        confirm: .en,
        trial: .en)
}
