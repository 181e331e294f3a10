import HTML
import Instruments
import UseCases

/// A visit by a link, as the pages of one form carry it: sealed in a hidden field, never in an
/// address and in no cookie.
struct AnsweringVisit {
    static let field = "visit"

    let mark: LinkVisitMark
    /// The later edition of each question that this visit has kept an answer to.
    let seen: [ItemID: Int]
    /// What is asked only after some answer.
    let hanging: HangingItems
}

extension AnsweringSheet {
    /// What a form carries of the answers it was opened with: by a link sealed, for the number of
    /// the edition counts what was answered.
    func carried(_ edition: String) -> [HiddenField] {
        [
            visit.map { HiddenField(AnsweringVisit.field, $0.mark.sealed) }
                ?? HiddenField("edition", edition)
        ]
    }

    /// What tells the opened form from every other: by a link its visit does.
    func carriedPress(_ kept: FormFields) -> [HiddenField] {
        press.map { [HiddenField("press", kept.has("press") ? kept["press"] : $0)] } ?? []
    }

    /// Which question a form holds whose address does not say it.
    func carried(_ item: FormItem?) -> [HiddenField] {
        guard isUnaddressed, let item else { return [] }
        return [HiddenField("item", names.token(item.id))]
    }

    /// What the script that keeps answers puts in place of what the form carried.
    func keptMark(_ edition: Int) -> String { visit?.mark.sealedForSame ?? String(edition) }

    /// Where one goes on without any answer, and without the visit.
    var goingOn: Path { (pages.goOn ?? pages.back).path }

    /// The first question that waits, of those that have an address of their own.
    var firstAddressed: FormItem? {
        left.first { visit?.hanging.contains($0.id) != true } ?? questions.first
    }
}
