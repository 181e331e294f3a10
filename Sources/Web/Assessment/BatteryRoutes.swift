import Domain
import HTML
import Hummingbird
import UseCases

/// GET  /catalogue/batteries                      all batteries
/// GET  /catalogue/batteries/new                  the form for a new one
/// POST /catalogue/batteries                      makes it, or adds an empty row to the form
/// GET  /catalogue/batteries/:battery             one of them
/// GET  /catalogue/batteries/:battery/change      the form that changes it
/// POST /catalogue/batteries/:battery/change      changes it, or adds an empty row to the form
/// POST /catalogue/batteries/:battery/offer       lets coordinators use it
/// POST /catalogue/batteries/:battery/withdraw    withdraws it
struct BatteryRoutes {
    let files: MunicipalFiles
    let questionnaires: Questionnaires
    let ids: Identifiers

    func add(to group: RouterGroup<SignedInContext>) {
        let all = group.group("catalogue/batteries")
        all.get(use: list)
        all.get("new") { _, context in try await formPage(context, nil, .blank) }
        all.post(use: make)
        all.get(":battery", use: show)
        all.get(":battery/change", use: open)
        all.post(":battery/change", use: change)
        all.post(":battery/offer") { try await turn(offered: true, $0, $1) }
        all.post(":battery/withdraw") { try await turn(offered: false, $0, $1) }
    }

    private func list(_ request: Request, _ context: SignedInContext) async throws -> Response {
        let here = try await SeeCatalogue(files, questionnaires)(by: context.caller)
        let page = BatteriesPage(
            here: here, isSaved: SavedNotice.isIn(request), context: context)
        return Reply.page(page.page)
    }

    private func show(_ request: Request, _ context: SignedInContext) async throws -> Response {
        try await page(context, isSaved: SavedNotice.isIn(request))
    }

    private func open(_ request: Request, _ context: SignedInContext) async throws -> Response {
        try await formPage(context, try context.id("battery"), .blank)
    }

    private func make(_ request: Request, _ context: SignedInContext) async throws -> Response {
        var form = FormReader(try await request.form(), context.texts)
        let id: BatteryID = try form.id("battery")
        let texts = context.texts.catalogue.battery
        if form.fields["do"] == "more" {
            return try await formPage(context, nil, form.state.withOneMoreLine)
        }
        let here = try await SeeCatalogue(files, questionnaires)(by: context.caller)
        let read = try form.battery(
            id, number: 1, isOffered: true, in: here.catalogue, texts)
        guard form.faults.isEmpty else { return try await formPage(context, nil, form.state) }
        do {
            let made = try await ids.writing(id) { id in
                try await DefineBattery(files, questionnaires)(
                    read.battery.called(id), by: context.caller)
            }
            return Reply.see(SavedNotice.path(Paths.battery(made)))
        } catch let faults as BatteryFaults {
            form.fail(faults, rows: read.rows, texts)
            return try await formPage(context, nil, form.state)
        }
    }

    private func change(_ request: Request, _ context: SignedInContext) async throws -> Response {
        var form = FormReader(try await request.form(), context.texts)
        let id: BatteryID = try context.id("battery")
        let number = try form.edition()
        let texts = context.texts.catalogue.battery
        if form.fields["do"] == "more" {
            return try await formPage(context, id, form.state.withOneMoreLine)
        }
        let here = try await SeeCatalogue(files, questionnaires)(by: context.caller)
        let stored = try here.battery(id).orRefused()
        let read = try form.battery(
            id, number: number + 1, isOffered: stored.isOffered, in: here.catalogue, texts)
        guard form.faults.isEmpty else { return try await formPage(context, id, form.state) }
        do {
            try await DefineBattery(files, questionnaires)(read.battery, by: context.caller)
        } catch let faults as BatteryFaults {
            form.fail(faults, rows: read.rows, texts)
            return try await formPage(context, id, form.state)
        } catch is Stale {
            return try await formPage(context, id, form.state, isStale: true)
        }
        return Reply.see(SavedNotice.path(Paths.battery(id)))
    }

    private func turn(
        offered: Bool, _ request: Request, _ context: SignedInContext
    ) async throws -> Response {
        let form = FormReader(try await request.form(), context.texts)
        let id: BatteryID = try context.id("battery")
        do {
            try await OfferBattery(files)(
                id, isOffered: offered, after: try form.edition(), by: context.caller)
        } catch is Stale {
            return try await page(context, isStale: true)
        }
        return Reply.see(SavedNotice.path(Paths.battery(id)))
    }

    private func page(
        _ context: SignedInContext, isSaved: Bool = false, isStale: Bool = false
    ) async throws -> Response {
        let here = try await SeeCatalogue(files, questionnaires)(by: context.caller)
        let battery = try here.battery(try context.id("battery")).orRefused()
        let page = BatteryPage(
            battery: battery, here: here, isSaved: isSaved, isStale: isStale, context: context)
        return Reply.page(page.page, status: isStale ? .conflict : .ok)
    }

    private func formPage(
        _ context: SignedInContext, _ id: BatteryID?, _ form: FormState, isStale: Bool = false
    ) async throws -> Response {
        let here = try await SeeCatalogue(files, questionnaires)(by: context.caller)
        let battery = try id.map { try here.battery($0).orRefused() }
        var form = form
        form.startAll =
            battery?.formValues ?? [
                "battery": [ids.next(Battery.self).text], "lines": ["2"],
                "window": [String(Battery.howWeAre.window)],
                "reminder": [String(Battery.howWeAre.reminder)],
            ]
        let page = BatteryFormPage(
            battery: battery, here: here, form: form, isStale: isStale, context: context)
        return Reply.page(page.page, status: form.status(isStale: isStale))
    }
}

extension Battery {
    fileprivate func called(_ id: BatteryID) -> Battery {
        Battery(
            id: id, number: number, name: name, lines: lines, window: window, reminder: reminder,
            everyMonths: everyMonths, isOffered: isOffered)
    }
}

extension FormState {
    /// What was typed, with an empty row at the end.
    var withOneMoreLine: FormState {
        var more = self
        more.fields.set("lines", String(lineCount + 1))
        return more
    }
}
