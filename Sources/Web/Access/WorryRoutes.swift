import Domain
import HTML
import Hummingbird
import UseCases

/// GET  /families/:family/worry     what to do when worried about a child, for the coordinator
/// POST /families/:family/worry     notes that she reported
/// GET  /released/:family/worry     the same for a helper
/// POST /released/:family/worry
struct WorryRoutes {
    let files: CaseFiles
    let ids: Identifiers
    let portal: ReportPortal

    func add(to group: RouterGroup<SignedInContext>) {
        for place in ["families/:family/worry", "released/:family/worry"] {
            group.get("\(place)") { request, context in
                try await page(context, isSaved: SavedNotice.isIn(request))
            }
            group.post("\(place)", use: note)
        }
    }

    private func page(
        _ context: SignedInContext, _ form: FormState = .blank, isSaved: Bool = false
    ) async throws -> Response {
        let notes = try await SeeReports(files)(context.family, by: context.caller)
        var form = form
        form.start = ["id": ids.next(ReportNote.self).text, "report-day": notes.today.text]
        let page = WorryPage(
            notes: notes, form: form, isSaved: isSaved, portal: portal, context: context)
        return Reply.page(page.page, status: form.status(isStale: false))
    }

    private func note(
        _ request: HummingbirdRequest, _ context: SignedInContext
    ) async throws -> Response {
        var form = FormReader(try await request.form(), context.texts)
        let family = try context.family
        let persons = try form.fields.all("report-persons").map { try PersonID($0).orRefused() }
        if persons.isEmpty { form.fail("report-persons", context.texts.privacy.report.noPersons) }
        let day = form.day("report-day")
        let words = form.optionalWords("report-words")
        guard let day, form.faults.isEmpty else { return try await page(context, form.state) }
        do {
            _ = try await ids.writing(form.id("id", of: ReportNote.self)) { id in
                try await NoteReport(files)(
                    id, about: Set(persons), madeOn: day, words: words, in: family,
                    by: context.caller)
            }
        } catch let fault as DayFault {
            form.fail("report-day", context.texts.faults.day(fault))
            return try await page(context, form.state)
        }
        return Reply.see(SavedNotice.path(WorryPage.path(family, context)))
    }
}
