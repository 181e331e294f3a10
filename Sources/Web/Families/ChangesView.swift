import Domain
import HTML
import UseCases

/// What others did in a family since the caller last looked, in plain words.
struct ChangesView {
    let changes: [AuditEntry]
    let accounts: [AccountID: Account]
    let today: Day
    let clock: Clock
    let texts: Texts

    /// The same thing by the same person on the same day stands once.
    var html: HTML {
        let sentences = changes.map(sentence).reduce(into: [String]()) { kept, sentence in
            if kept.last != sentence { kept.append(sentence) }
        }
        guard !sentences.isEmpty else {
            return HTML("<p class=\"quiet\">\(texts.families.noChanges)</p>")
        }
        return SentenceList(sentences: sentences, label: texts.families.changes).html
    }

    private func sentence(_ entry: AuditEntry) -> String {
        let nameless =
            entry.role == .guest
            ? texts.assessment.waves.someoneByLink : texts.log.somebody
        let who = accounts[entry.account]?.name.text ?? nameless
        let clause =
            Act(rawValue: entry.act).map { texts.log.clause($0, by: entry.role) }
            ?? texts.log.someAct
        let did = clause.prefix(1).lowercased() + clause.dropFirst()
        return "\(who) \(did) – \(texts.days.say(clock.day(of: entry.at), on: today))"
    }
}
