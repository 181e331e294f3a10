import Domain
import HTML
import UseCases

/// One line of the inventory: what it is, about whom, who wrote it and when, and what can be done
/// with it.
struct FactorLine {
    let factor: Factor
    let inventory: FactorInventory
    var made: NeedID?
    let context: SignedInContext

    private var texts: Texts { context.texts }
    private var words: FactorTexts { texts.assessment.results.factors }
    private var says: FactorWords { FactorWords(settings: inventory.settings, texts: texts) }
    private var family: FamilyID { inventory.family.id }

    var html: HTML {
        let name = says.name(factor).map { HTML("<p><strong>\($0)</strong></p>") }
        return HTML(
            """
            <li class="item" id="\(factor.id.text)"><div class="item-words">\(name)\(said)\
            \(kept)</div>\(buttons)\(press)</li>
            """)
    }

    /// A member's own words are set apart; what somebody who works with the family wrote is not the
    /// family's voice, and does not look like it.
    private var said: HTML {
        if let words = factor.words, case .person = factor.noted.by {
            return FamilyQuote(words.text, who: source).html
        }
        let words = factor.words.map { HTML("<p>\($0.text)</p>") }
        return HTML("\(words)<p class=\"quiet\">\(source)</p>")
    }

    private var source: String {
        let about = inventory.member(factor.subject)?.name.text ?? texts.shared.wholeFamily
        let who = inventory.name(of: factor.noted.by)?.text ?? texts.log.somebody
        let day = texts.days.say(inventory.day(of: factor.noted), on: inventory.today)
        let ended = factor.endedOn.map { words.endedOn(texts.days.say($0, on: inventory.today)) }
        return [words.saidBy(about, who, day), ended].compactMap(\.self).joined(separator: " · ")
    }

    private var kept: HTML {
        guard inventory.mayWrite else { return .empty }
        return KeptSign(inventory: inventory, context: context).html(
            factor.id.text, sort: "factor")
    }

    private var buttons: HTML {
        guard inventory.mayWrite else { return .empty }
        let whole = says.whole(factor)
        let change = LinkButton(
            texts.shared.change, to: Paths.factor(family, factor.id), kind: .quiet, about: whole)
        return HTML("<div class=\"row\">\(change)</div>")
    }

    /// What holds may become a need with one press: what weighs to be lighter, what carries to last.
    private var press: HTML {
        guard factor.holds else { return .empty }
        let desk = FindingDesk(
            found: inventory.found, mayWrite: inventory.mayWriteNeed, made: made,
            family: family, members: inventory.members, context: context)
        return desk.press(FindingKey.of(.factor, [factor.id.text]), about: says.whole(factor)).html
    }
}
