import HTML
import Instruments

/// What is new against the edition that is replaced, in short: how many lines, and which.
struct BroughtDifference {
    let difference: FormDifference
    let language: String
    let words: BroughtConfirmTexts

    var html: HTML {
        let lists = [
            (words.added, difference.added), (words.gone, difference.gone),
            (words.changed, difference.changed),
        ]
        let parts = lists.filter { !$0.1.isEmpty }.map { say, items in
            Unfold(say(items.count), content: HTML("<ul>\(items.prefix(50).map(line))</ul>")).html
        }
        let more = [
            (words.headChanged, difference.isHeadChanged), (words.moved, difference.isMoved),
        ]
        return HTML("\(parts)\(more.filter(\.1).map { HTML("<p>\($0.0)</p>") })")
    }

    private func line(_ item: FormItem) -> HTML {
        HTML("<li>\(item.wording?.said(in: language) ?? item.id.rawValue)</li>")
    }
}
