import Foundation
import Synchronization
import UseCases

/// Questionnaires from elsewhere that were read lately, by what stood in them: a page with answers
/// asks for all of a municipality's, and reading one of 25 questions takes milliseconds. What is
/// remembered is forms, and nothing about anybody; each row is still opened and so proved.
enum QuestionnaireMemory {
    /// Then all are forgotten [own choice].
    private static let most = 256
    private static let known = Mutex<[[UInt8]: ImportedQuestionnaire]>([:])

    static func read(_ bytes: [UInt8]) throws -> ImportedQuestionnaire {
        if let questionnaire = known.withLock({ $0[bytes] }) { return questionnaire }
        let read = try JSONDecoder().decode(ImportedQuestionnaire.self, from: Data(bytes))
        known.withLock { known in
            if known.count >= most { known.removeAll() }
            known[bytes] = read
        }
        return read
    }
}
