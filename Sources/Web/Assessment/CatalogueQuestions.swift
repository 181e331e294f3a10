import HTML
import Instruments

/// The questions of a questionnaire as they are asked, with the answers one can choose.
struct CatalogueQuestions {
    let form: Form
    let instrument: Instrument
    let language: String
    let texts: Texts

    var html: HTML {
        let head = form.introduction.map { HTML("<p class=\"quiet\">\($0.said(in: language))</p>") }
        return HTML("\(head)<ol class=\"stack\">\(form.allItems.map(line))</ol>")
    }

    private func line(_ item: FormItem) -> HTML {
        let said = [item.prefix, item.wording?.said(in: language)].compactMap(\.self)
            .joined(separator: " ")
        guard item.isQuestion else { return HTML("<li><em>\(said)</em></li>") }
        let isReversed = instrument.item(item.id)?.reversed ?? false
        let reversed = HTML(" <span class=\"note\">(\(texts.catalogue.reversed))</span>")
        let mark = isReversed ? reversed : .empty
        let number = HTML("<span class=\"note\">\(item.id.rawValue)</span>")
        return HTML("<li>\(number) \(said)\(mark)\(options(item))</li>")
    }

    private func options(_ item: FormItem) -> HTML {
        let all = item.options.map { option in
            option.wording?.said(in: language) ?? option.value.plainWords
        }
        return all.isEmpty ? .empty : HTML("<p class=\"quiet\">\(all.joined(separator: " · "))</p>")
    }
}

extension FormValue {
    /// The value itself, where it has no words of its own.
    fileprivate var plainWords: String {
        if case .coding(let coding) = self { coding.code } else { "" }
    }
}
