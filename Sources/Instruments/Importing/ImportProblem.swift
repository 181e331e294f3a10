/// What is wrong at a place of a questionnaire from elsewhere. The web says it in each language.
package enum ImportProblem: Sendable, Hashable {
    // The file as a whole.
    case notJSON(line: Int), notTable(line: Int)
    /// It is another thing than a questionnaire, such as a `Patient`.
    case otherResource(String)
    /// Columns of the table that must be there.
    case missingColumns([String])
    case tooBig(bytes: Int), tooDeep(levels: Int), tooManyItems(Int), tooManyOptions(Int)
    case noQuestions

    // One place.
    case missing
    case wrongKind(expected: ExpectedKind)
    case twice(String)
    case unknownWord(String, known: [String])
    case badName(String)
    /// Something that changes the meaning of all around it, and that nobody here understands.
    case modifies(String)

    // Questions.
    /// Two questions have one name; the words of both, as far as they have any.
    case itemTwice(words: [String])
    case optionsWithoutChoice, choiceWithoutOptions, optionTwice(String), badOption(String)
    case bothOptionsAndList
    case weightIsNoNumber
    case initialOfGroup, initialDoesNotFit, severalInitials, initialBesideOptions
    case itemsUnderDisplay, displayCannot(String), emptyGroup
    case lengthDoesNotFit, boundsDoNotFit

    // Conditions.
    case conditionOnMissing(ItemID), conditionOnItself, conditionsInCircle
    case conditionOnNoQuestion(ItemID)
    case conditionsWithoutJoin
    case testDoesNotFit(FormTest)
    case answerDoesNotFit
    case badLogic(String)
    case conditionTooLong(Int)

    // What it is to be used for.
    /// The key asks this, and the form does not.
    case notInForm(ItemID)
    /// The form asks this, and the key does not know it.
    case notInKey
    case answersSeveral
    case weightMissing(String)
    case weightOutside(String, lowest: Int, highest: Int)
    case valueWithoutOption(Int)
    case weightTwice(Int)
    case weightNotWhole(String)
    case nothingToCount
    /// The key asks about harming oneself, and nobody said by which question.
    case harmNotNamed
    case harmAnswersDoNotFit
    /// The answers are no options with points, and no whole number between these two.
    case pointsDoNotFit(lowest: Int, highest: Int)
    /// Nobody said in which language its words are.
    case languageNotSaid

    // What is left out.
    case unknownElement, unknownExtension(String)
    case kindLeftOut(String)
    /// It stands under something that is left out.
    case underLeftOut
    /// The conditions cannot be said here, so that the question is asked of everybody.
    case conditionsLeftOut(String)
    /// A condition on a question that is left out; all conditions of the item go with it.
    case conditionOnLeftOut(ItemID)
    case listElsewhere(String)
    case valueLeftOut(String)
    /// A blank field may count as 0 elsewhere; here an unanswered question is never more or less.
    case blankMayDiffer(String)
    /// Where a key counts the answers, this cannot come along.
    case keyLeavesOut(KeyLeavesOut)
    /// A list of choices that no question uses.
    case listUnused(String)
    /// Formatting was taken out of the words.
    case markupLeftOut(String)
    /// The words refer to another field, which nobody fills in here.
    case pipingAsItStands(String)
    /// The first field of a dictionary mostly names the record; this one is asked.
    case firstFieldAsked
    /// An export cannot say it.
    case cannotSay(String)
    case renamed(String)
}

/// What should have stood at a place.
package enum ExpectedKind: String, Sendable, CaseIterable {
    case text, wholeNumber, number, trueOrFalse, list, object, date
}
