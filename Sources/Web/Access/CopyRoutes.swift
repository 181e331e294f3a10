import Domain
import HTML
import HTTPTypes
import Hummingbird
import NIOCore
import UseCases

/// GET /families/:family/copy        where one gets a copy of what is written
/// GET /families/:family/copy/page   the copy to read; ?copy-of=… for the coordinator
/// GET /families/:family/copy/file   the copy as JSON
struct CopyRoutes {
    let files: CaseFiles
    let questionnaires: Questionnaires

    func add(to group: RouterGroup<SignedInContext>) {
        let copy = group.group("families/:family/copy")
        copy.get(use: show)
        copy.get("page", use: read)
        copy.get("file", use: download)
    }

    private func show(_ request: Request, _ context: SignedInContext) async throws -> Response {
        let choice = try await CopyData(files).open(context.family, by: context.caller)
        return Reply.page(CopyPage(choice: choice, context: context).page)
    }

    private func read(_ request: Request, _ context: SignedInContext) async throws -> Response {
        let (copy, parts) = try await contents(request, context)
        return Reply.page(CopyDocument(copy: copy, parts: parts, context: context).page)
    }

    private func download(
        _ request: Request, _ context: SignedInContext
    ) async throws -> Response {
        let (copy, parts) = try await contents(request, context)
        let head = [
            ("format", "veven-data-copy"), ("version", "1"), ("madeOn", copy.today.text),
            ("language", context.language.rawValue), ("person", copy.reader.text),
        ]
        let json = CopyJSON(parts: parts, head: head).text
        return Response(
            status: .ok,
            headers: [
                .contentType: "application/json; charset=utf-8", .cacheControl: "no-store",
                .contentDisposition: "attachment; filename=\"veven-copy.json\"",
            ],
            body: ResponseBody(byteBuffer: ByteBuffer(string: json)))
    }

    private func contents(
        _ request: Request, _ context: SignedInContext
    ) async throws -> (DataCopy, [CopyPart]) {
        let chosen = request.uri.queryParameters["copy-of"]
        let person: PersonID? = try chosen.map { try ID(String($0)).orRefused() }
        let copy = try await CopyData(files)(context.family, for: person, by: context.caller)
        let contents = CopyContents(
            copy: copy, catalog: copy.catalogue(questionnaires), context: context)
        return (copy, contents.parts)
    }
}
