import HTML
import Hummingbird
import Instruments
import UseCases

/// Leads on after a press. Who is signed in is sent to an address. By a link nothing may stay in the
/// telephone that tells of an answer: that somebody is told, and the questions that hang on an
/// answer, are the answer to the press itself.
extension AnsweringFlow {
    func lead(_ way: AnsweringWay) -> Response {
        if case .told(let item) = way, sheet.isByLink { return told(from: item) }
        guard sheet.isUnaddressed else { return Reply.see(sheet.path(way)) }
        switch way {
        case .question(let item), .opened(let item): return one(item, sheet.start)
        case .whole: return whole()
        case .back, .pause, .onward, .onwardFromWhole, .saved, .told:
            return Reply.see(sheet.path(way))
        }
    }

    private func told(from item: FormItem?) -> Response {
        var calm = calm
        calm.isTold = true
        let main = HTML("\(PageHead(calm.title))\(calm.html)\(goingOn(from: item))")
        return Reply.answering(frame.page(calm.title, at: nil, main))
    }

    /// The visit goes along, so that what hangs on the answer is asked all the same.
    private func goingOn(from item: FormItem?) -> HTML {
        guard sheet.isUnaddressed, let from = item ?? sheet.questions.first else {
            return HTML("<p>\(LinkButton(sheet.texts.goOn, to: sheet.goingOn, kind: .quiet))</p>")
        }
        let then = item == nil ? "whole" : "skip"
        let on = SubmitButton(sheet.texts.goOn, kind: .quiet, name: "then", value: then)
        return PostForm(
            action: sheet.sends(from.id).path, hidden: sheet.hidden(.blank, from), isInline: true,
            content: on.html
        ).html
    }
}
