import Testing

@testable import Instruments

/// The shipped questionnaires, or a failed test that says what is wrong with them.
func shipped() throws -> Catalog { try Catalog.shipped() }

/// One shipped questionnaire.
func shipped(_ id: InstrumentID) throws -> Instrument {
    try #require(try shipped().instrument(id))
}

/// A form whose questions 1, 2, 3 ... are answered with these values; nil is left blank.
func aForm(_ values: Int?...) -> Answers { aForm(values) }

/// A form whose questions 1, 2, 3 ... are answered with these values; nil is left blank.
func aForm(_ values: [Int?]) -> Answers {
    var answers = Answers()
    for (index, value) in values.enumerated() {
        answers[ItemID(rawValue: String(index + 1))] = value.map(Answer.value)
    }
    return answers
}

/// The only score of a questionnaire with one scale.
func score(_ answers: Answers, _ id: InstrumentID) throws -> Score {
    try #require(result(answers, id).score)
}

/// The only result of a questionnaire with one scale.
func result(_ answers: Answers, _ id: InstrumentID) throws -> ScoreResult {
    let results = Scoring.results(for: answers, by: try shipped(id))
    try #require(results.count == 1)
    return results[0]
}
