import Instruments

extension ImportWords {
    static let en: @Sendable (ImportProblem) -> String = { problem in
        switch problem {
        case .notJSON(let line): "The file is not valid JSON. See line \(line)."
        case .notTable(let line): "The file is not a valid table. See line \(line)."
        case .otherResource(let name): "The file is not a questionnaire, but “\(name)”."
        case .missingColumns(let names): "Columns are missing: \(names.joined(separator: ", "))."
        case .tooBig(let bytes): "The file is bigger than \(bytes / 1_048_576) MB."
        case .tooDeep(let levels): "More than \(levels) levels under each other."
        case .tooManyItems(let most): "More than \(most) lines."
        case .tooManyOptions(let most): "More than \(most) choices."
        case .noQuestions: "There are no questions in the file."
        case .missing: "Is missing."
        case .wrongKind(let kind): "Should have been \(en(kind))."
        case .twice(let name): "Stands twice: \(name)."
        case .unknownWord(let word, let known):
            "“\(word)” is unknown. Can be: \(known.joined(separator: ", "))."
        case .badName(let name): "“\(name)” cannot be a name."
        case .modifies(let name): "\(name) changes the meaning, and is unknown here."
        case .itemTwice(let words):
            words.isEmpty
                ? "The name is used before."
                : "The name is used before: \(beginnings(words, ("“", "”")))."
        case .optionsWithoutChoice: "Has choices, but is no choice."
        case .choiceWithoutOptions: "Is a choice, but has no choices."
        case .optionTwice(let value): "The choice “\(value)” stands twice."
        case .badOption(let text): "“\(text)” is no choice. Write code, comma and text."
        case .bothOptionsAndList: "Has both choices of its own and a list."
        case .weightIsNoNumber: "The points are no number."
        case .initialOfGroup: "A heading or a text cannot have a first answer."
        case .initialDoesNotFit: "The first answer does not fit."
        case .severalInitials: "Several first answers, where one is possible."
        case .initialBesideOptions:
            "Mark the choice that stands first, instead of writing the answer."
        case .itemsUnderDisplay: "A text cannot have anything under it."
        case .displayCannot(let what): "A text cannot be “\(what)”."
        case .emptyGroup: "The heading has nothing under it."
        case .lengthDoesNotFit: "The length does not fit the question."
        case .boundsDoNotFit: "The bounds do not fit the question."
        case .conditionOnMissing(let question): "Depends on \(question), which does not exist."
        case .conditionOnItself: "Depends on itself."
        case .conditionsInCircle: "Depends on a question that depends on this."
        case .conditionOnNoQuestion(let question): "Depends on \(question), which is no question."
        case .conditionsWithoutJoin:
            "Say whether all conditions must hold, or one (enableBehavior)."
        case .testDoesNotFit(let test): "“\(test.rawValue)” cannot be used on this answer."
        case .answerDoesNotFit: "The answer in the condition does not fit the question."
        case .badLogic(let text): "The condition cannot be read: \(text)"
        case .conditionTooLong(let most): "The condition is longer than \(most) characters."
        case .notInForm(let question): "The key has the question \(question). The form does not."
        case .notInKey: "The key does not know this question."
        case .answersSeveral: "Cannot be counted when it may have several answers."
        case .weightMissing(let value): "The choice “\(value)” has no points."
        case .weightOutside(let weight, let lowest, let highest):
            "\(weight) points are outside \(lowest)–\(highest)."
        case .valueWithoutOption(let points): "No choice gives \(points) points."
        case .weightTwice(let points): "Two choices give \(points) points."
        case .weightNotWhole(let weight): "\(weight) is not a whole number of points."
        case .nothingToCount: "No choice has points."
        case .harmNotNamed: "The key asks about harming oneself. Say which question it is."
        case .harmAnswersDoNotFit: "These answers cannot alarm on this question."
        case .pointsDoNotFit(let lowest, let highest):
            highest - lowest > 10
                ? "Needs choices with points, or a whole number with the bounds \(lowest) and \(highest)."
                : "Needs choices with points from \(lowest) to \(highest)."
        case .languageNotSaid: "Say in which language the words are."
        case .unknownElement: "Is unknown here."
        case .unknownExtension(let url): "The extension is unknown here: \(url)"
        case .kindLeftOut(let kind): "Questions of the kind \(kind) are not asked here."
        case .underLeftOut: "Stands under something that does not come along."
        case .conditionsLeftOut(let text):
            "The condition cannot be said here. Everybody is asked. \(text)"
        case .conditionOnLeftOut(let question):
            "Depends on \(question), which does not come along. Everybody is asked."
        case .listElsewhere(let address): "The choices lie elsewhere: \(address)"
        case .valueLeftOut(let value): "Is not used here: \(value)"
        case .blankMayDiffer(let text):
            "REDCap may count a blank field as 0. Here an unanswered question is never more "
                + "or less. \(text)"
        case .keyLeavesOut(let what): en(what)
        case .listUnused(let name): "No question uses the list “\(name)”."
        case .markupLeftOut(let text): "Formatting was taken out of the words: \(text)"
        case .pipingAsItStands(let field): "Refers to another field, and stays as it is: \(field)"
        case .firstFieldAsked:
            "The first field often names the row. This one is asked. Take it out of the file if it is no question."
        case .cannotSay(let what): "The file cannot hold: \(elementsEn[what] ?? what)"
        case .renamed(let name): "Is called \(name) in the file."
        }
    }

    private static func en(_ what: KeyLeavesOut) -> String {
        switch what {
        case .question: "The key does not have this question."
        case .conditions: "The condition does not hold where the key counts. Everybody is asked."
        case .required: "Nobody has to answer. It may always be left open."
        case .initial: "No answer is chosen beforehand."
        case .length: "The limit of length is not used."
        case .ownAnswer: "Other answers than the choices have no points, and do not come along."
        case .ownWords: "The key has no box for own words here."
        case .repeats: "The part is asked once."
        }
    }

    private static func en(_ kind: ExpectedKind) -> String {
        switch kind {
        case .text: "a text"
        case .wholeNumber: "a whole number"
        case .number: "a number"
        case .trueOrFalse: "true or false"
        case .list: "a list"
        case .object: "an object"
        case .date: "a date, such as 2026-11-22, 2026-11 or 2026"
        }
    }

    /// What a dictionary has no room for, in words.
    private static let elementsEn = [
        "title": "title",
        "description": "introduction",
        "url": "the address it is published at",
        "version": "edition",
        "publisher": "publisher",
        "name": "name for machines",
        "language": "language",
        "status": "whether it is in use or a draft",
        "translations": "translations",
        "initial": "an answer chosen beforehand",
        "maxLength": "a limit of length",
        "own words": "a box for own words",
        "open-choice": "other answers than the choices",
        "repeats": "that it may be filled in several times",
        "system": "code system",
        "weight": "points that differ from the code",
        "option": "choices with these characters",
        "enableWhen": "the condition",
        "items under a question": "questions under a question",
        "a group without words": "a part without a heading",
        "headings under headings": "a heading under a heading",
    ]
}
