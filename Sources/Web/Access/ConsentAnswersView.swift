import Domain
import HTML
import UseCases

/// Who decides about a consent, and what each has said, when and how.
struct ConsentAnswersView {
    let saying: ConsentSaying
    let clock: Clock
    /// Only what each said last, where there is little room.
    var isShort = false

    private var texts: Texts { saying.texts }
    private var words: ConsentTexts { saying.texts.consent }
    private var consent: Consent { saying.consent }
    private var consents: Consents { saying.consents }

    var html: HTML {
        let deciding = consents.holders.holders(of: consent.terms)
        let lines = consents.members.filter { deciding.contains($0.id) }.flatMap(lines)
        return HTML("<ul class=\"stack\">\(lines)</ul>")
    }

    private func lines(_ holder: Person) -> [HTML] {
        let name = holder.id == consents.reader ? words.you : holder.name.text
        let given = consent.answers.filter { $0.holder == holder.id }
        if given.isEmpty { return [HTML("<li>\(words.silent(name)).</li>")] }
        return (isShort ? given.suffix(1) : given[...]).map { line($0, name) }
    }

    private func line(_ answer: ConsentAnswer, _ name: String) -> HTML {
        let more = [part(answer), how(answer)].compactMap { $0 }.joined(separator: " ")
        let quiet = more.isEmpty ? HTML.empty : HTML("<br><span class=\"quiet\">\(more)</span>")
        return HTML("<li>\(said(answer, name)).\(quiet)\(sheet(answer, name))</li>")
    }

    private func said(_ answer: ConsentAnswer, _ name: String) -> String {
        let day = saying.say(clock.day(of: answer.said.at))
        return switch answer.decision {
        case .gives(let terms): words.gave(name, day, isPart(terms))
        case .declines: words.declined(name, day)
        case .withdraws: words.withdrew(name, day)
        }
    }

    private func isPart(_ terms: ConsentTerms) -> Bool { !consent.terms.isWithin(terms) }

    /// What was said yes to, when it is not all that was asked.
    private func part(_ answer: ConsentAnswer) -> String? {
        guard let given = answer.given, isPart(given) || given.until != consent.terms.until
        else { return nil }
        return words.giftIs(saying.said(given))
    }

    /// Who wrote it in, when the holder did not.
    private func how(_ answer: ConsentAnswer) -> String? {
        guard case .account(let id) = answer.said.by else { return nil }
        let writer = consents.helpers[id]?.name.text ?? texts.team.somebody
        return answer.sheet == nil ? words.aloud(writer) : words.onPaper(writer)
    }

    private func sheet(_ answer: ConsentAnswer, _ name: String) -> HTML? {
        answer.sheet.map { sheet in
            HTML(
                """
                <br><a href="\(Paths.sheet(consents.family.id, sheet))" download>\
                \(words.openSheet)<span class="hidden-visually"> \(words.sheetOf(name))</span></a>
                """)
        }
    }
}
