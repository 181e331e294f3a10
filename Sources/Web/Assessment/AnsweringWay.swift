import HTML
import Instruments

/// Where one is led after a press.
enum AnsweringWay {
    /// A question of the same form on a page of its own.
    case question(FormItem)
    /// From the whole page to a question that its answers have opened.
    case opened(FormItem)
    /// All questions of the form, or where one came from.
    case whole, back
    case pause
    /// What comes after this form, or what comes when something in it was left open.
    case onward, saved
    /// The same from the page of all questions: the next form is shown whole as well.
    case onwardFromWhole
    /// Somebody to talk to now; and the question that one goes on from.
    case told(FormItem?)
}

extension AnsweringSheet {
    /// The address of a way, for who may be led by addresses.
    func path(_ way: AnsweringWay) -> Path {
        switch way {
        case .question(let item): page(of: item.id).path
        case .opened(let item):
            SavedNotice.path(pages.whole.path).at(names.answer(item.id))
        case .whole: pages.whole.path
        case .back: pages.back.path
        case .pause: pages.pause.path
        case .onward: pages.onward.path
        case .onwardFromWhole: pages.onwardFromWhole ?? pages.onward.path
        case .saved: pages.saved
        case .told(let item): (item == nil ? pages.safetyOfWhole : pages.safety).path
        }
    }
}
