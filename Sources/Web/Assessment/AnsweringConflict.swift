import Domain
import HTML
import Instruments
import UseCases

/// The answers that came from another device meanwhile beside those given here. Nothing is
/// overwritten before somebody chose. By a link the other answers are not shown.
struct AnsweringConflict {
    /// As it stands now.
    let sheet: AnsweringSheet
    let turn: AnsweringTurn
    let lost: [FormItem]
    let here: AnsweringPath
    /// The question of a page of its own; nil for the whole page.
    let item: FormItem?
    /// Where one goes without changing anything.
    let onward: Path
    /// Whom to call, where one of the answers is alarming.
    let safety: HTML
    let frame: AnsweringFrame

    private var texts: AnsweringTexts { sheet.texts }

    var page: SitePage {
        let told = sheet.given == nil ? texts.changedElsewhereUnseen : texts.changedElsewhere
        let notice = PageNotice(.attention, told)
        // In another language the answers to choose between would be gone: it is not offered here.
        return frame.page(
            told, at: nil,
            HTML(
                """
                \(PageHead(sheet.title))\(safety)\(notice)\(lost.map(compared))\
                <div class="row">\(mine)\(theirs)</div>
                """))
    }

    private func compared(_ item: FormItem) -> HTML {
        let said = sheet.words.say(item.wording)
        let kept = sheet.given.map { $0[item.id] }
        let theirs = kept.map { answer in
            side(texts.theirs, sheet.said(answer, to: item), sheet.given?.words[item.id])
        }
        let yours = side(
            texts.yours, sheet.said(turn.answers[item.id], to: item),
            turn.answers.words[item.id])
        return HTML(
            """
            <section class="compared"><h2\(said?.tongue?.attributes)>\(said?.text)</h2>\
            <div class="compared-sides">\(theirs)\(yours)</div></section>
            """)
    }

    private func side(_ title: String, _ answer: String?, _ words: String?) -> HTML {
        let parts = [answer, words].compactMap(\.self).map { HTML("<p dir=\"auto\">\($0)</p>") }
        return HTML(
            """
            <div class="compared-side"><p class="quiet">\(title)</p>\(parts)</div>
            """)
    }

    /// Sends the same answers once more, to the answers as they stand now.
    private var mine: PostForm {
        let hidden =
            [
                HiddenField("form", sheet.instrument.id.rawValue),
                HiddenField("key", String(sheet.instrument.keyVersion)),
                HiddenField("id", sheet.response.text),
                HiddenField("then", turn.fields["then"]),
            ] + sheet.carried(sheet.edition.map { "\($0)" } ?? "") + sheet.carried(item)
        let only = lost.map { HiddenField("only", sheet.names.token($0.id)) }
        return PostForm(
            action: here.path, hidden: hidden + only + turn.fields.again(lost, sheet.names),
            isInline: true, isForgotten: true, content: SubmitButton(texts.useMine).html)
    }

    private var theirs: LinkButton { LinkButton(texts.keepTheirs, to: onward, kind: .quiet) }
}
