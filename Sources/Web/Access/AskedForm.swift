import Domain
import UseCases

/// What a member asked, as a form sent it.
struct Asked {
    let sort: Request.Sort
    let to: Request.Addressee
    let words: Words
}

extension FormReader {
    /// A correction, or a wish to be erased: which of the two forms it was is told by its field.
    /// Nil with faults when something must be mended.
    mutating func asked(_ texts: Texts) throws -> Asked? {
        guard fields.has("wrong") else {
            return words("erase-words").map {
                Asked(sort: .erasure, to: .privacyLeader, words: $0)
            }
        }
        let wrong = words("wrong")
        let right = words("right")
        let to: Request.Addressee? = choice("to")
        guard let wrong, let right, let to else { return nil }
        let both = "\(wrong.text)\n\n\(texts.privacy.request.rightIs(right.text))"
        do throws(WordsFault) {
            return Asked(sort: .correction, to: to, words: try Words(both))
        } catch {
            fail("right", self.texts.words(error))
            return nil
        }
    }

    /// A question about a line of the log.
    mutating func question() throws -> Asked? {
        let account = try AccountID(fields["about"]).orRefused()
        let day = try Day(fields["day"]).orRefused()
        let words = words("question")
        let to: Request.Addressee? = choice("to")
        guard let words, let to else { return nil }
        return Asked(sort: .log(account, day), to: to, words: words)
    }
}
