import Domain
import HTML
import Hummingbird
import Instruments
import UseCases

/// GET  /catalogue/questionnaires/:questionnaire/scales/:scale   what a change must be to count
/// POST /catalogue/questionnaires/:questionnaire/scales/:scale   says it anew
struct ChangeRuleRoutes {
    let files: MunicipalFiles
    let questionnaires: Questionnaires

    func add(to group: RouterGroup<SignedInContext>) {
        let scale = group.group("catalogue/questionnaires/:questionnaire/scales/:scale")
        scale.get(use: show)
        scale.post(use: set)
    }

    private func show(_ request: Request, _ context: SignedInContext) async throws -> Response {
        try await page(context, .blank)
    }

    private func set(_ request: Request, _ context: SignedInContext) async throws -> Response {
        var form = FormReader(try await request.form(), context.texts)
        let number = try form.edition()
        let id = try context.questionnaire
        let here = try await SeeCatalogue(files, questionnaires)(by: context.caller)
        let instrument = try here.catalogue.instrument(id).orRefused()
        let scale = try instrument.scale(try context.scale).orRefused()
        let draft = form.changeRule(context.texts.catalogue)
        let isFirst = here.changes(of: scale.id, in: id).isEmpty
        for fault in draft.faults(on: scale, isFirst: isFirst) {
            form.failOnce(fault.field, context.texts.catalogue.changeFault(fault))
        }
        guard form.faults.isEmpty else { return try await page(context, form.state) }
        do {
            try await SetChangeRule(files, questionnaires)(
                draft, on: scale.id, of: id, after: number, by: context.caller)
        } catch is Stale {
            return try await page(context, form.state, isStale: true)
        }
        return Reply.see(SavedNotice.path(Paths.questionnaire(id)))
    }

    private func page(
        _ context: SignedInContext, _ form: FormState, isStale: Bool = false
    ) async throws -> Response {
        let here = try await SeeCatalogue(files, questionnaires)(by: context.caller)
        let instrument = try here.catalogue.instrument(try context.questionnaire).orRefused()
        let scale = try instrument.scale(try context.scale).orRefused()
        var form = form
        form.start =
            here.changes(of: scale.id, in: instrument.id).last.map {
                $0.rule.formValues(context.texts.assessment.decimal)
            } ?? [:]
        let page = ChangeRulePage(
            instrument: instrument, scale: scale, here: here, form: form, isStale: isStale,
            context: context)
        return Reply.page(page.page, status: form.status(isStale: isStale))
    }
}

extension SignedInContext {
    fileprivate var scale: ScaleID {
        get throws { ScaleID(rawValue: try parameters.require("scale")) }
    }
}

extension ChangeSetting {
    fileprivate func formValues(_ decimal: String) -> [String: String] {
        var values = ["change-source": source.text]
        values["smallest"] = smallest?.written(decimal)
        values["deviation"] = deviation?.written(decimal)
        values["reliability"] = reliability?.written(decimal)
        return values
    }
}

extension FormReader {
    /// What the form says; with faults, what could be read of it.
    fileprivate mutating func changeRule(_ texts: CatalogueTexts) -> SetChangeRule.Draft {
        let smallest = decimal("smallest", texts)
        let deviation = decimal("deviation", texts)
        let reliability = decimal("reliability", texts)
        let source = words("change-source") ?? Words(trusted: "")
        return SetChangeRule.Draft(
            smallest: smallest, deviation: deviation, reliability: reliability, source: source)
    }

    private mutating func decimal(_ field: String, _ texts: CatalogueTexts) -> Double? {
        guard fields[field].contains(where: { !$0.isWhitespace }) else { return nil }
        let number = Double(typed: fields[field])
        if number == nil { fail(field, texts.noNumber) }
        return number
    }
}

extension ChangeRuleFault {
    fileprivate var field: String {
        switch self {
        case .nothing, .impossibleSmallest: "smallest"
        case .impossibleDeviation, .deviationMissing: "deviation"
        case .impossibleReliability, .reliabilityMissing: "reliability"
        }
    }
}
