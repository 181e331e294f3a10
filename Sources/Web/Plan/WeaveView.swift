import Domain
import HTML
import UseCases

/// The weave of a plan: its open needs against those who help, as the picture of the house.
struct WeaveView {
    let plan: FamilyPlan
    let texts: Texts
    let mayWrite: Bool

    private let coverage: Coverage
    private let actions: [ActionID: Action]

    init(plan: FamilyPlan, texts: Texts, mayWrite: Bool) {
        self.plan = plan
        self.texts = texts
        self.mayWrite = mayWrite
        coverage = plan.coverage
        actions = Dictionary(plan.actions.map { ($0.id, $0) }) { first, _ in first }
    }

    /// The picture; an empty state while no need is written.
    var html: HTML {
        coverage.threads.isEmpty ? EmptyState(texts.plan.weaveEmpty).html : picture.html
    }

    private var picture: WeavePicture {
        let threads = coverage.threads
        let helpers = Set(threads.flatMap { $0.crossings.map(\.helper) }).sorted()
        return WeavePicture(
            id: "weave", title: texts.plan.weave,
            summary: texts.plan.weaveSummary(threads.count, coverage.uncovered.count),
            needs: threads.map { need($0.need) },
            helpers: helpers.map { WeaveHelper(id: key($0), name: name($0)) },
            knots: threads.flatMap(knots), words: words)
    }

    private func need(_ need: Need) -> WeaveNeed {
        WeaveNeed(
            id: need.id.text, words: need.words.text, area: Area(need.lifeArea),
            areaName: texts.shared.area(need.lifeArea), weight: need.weight.rawValue,
            weightWords: "\(texts.plan.weight): \(texts.plan.weightOf(need.weight))",
            to: mayWrite ? Paths.need(plan.family.id, need.id) : nil,
            addHelp: mayWrite ? addHelp(to: need) : nil)
    }

    /// Where a hole leads: to the goal that answers the need, or to a new goal for it.
    private func addHelp(to need: Need) -> Path {
        let serving = plan.goals.first { $0.needs.contains(need.id) && $0.isActive }
        return serving.map { Paths.goal(plan.family.id, $0.id).at("add-action") }
            ?? Paths.goals(plan.family.id).with("need", need.id.text)
    }

    private func knots(_ thread: Coverage.Thread) -> [WeaveKnot] {
        thread.crossings.map { crossing in
            let action = crossing.actions.first.flatMap { actions[$0] }
            return WeaveKnot(
                need: thread.need.id.text, helper: key(crossing.helper),
                state: state(crossing.state), words: action?.words.text ?? "",
                to: action.map { Paths.goal(plan.family.id, $0.goal) })
        }
    }

    private func state(_ state: CrossingState) -> WeaveKnot.State {
        switch state {
        case .active: .active
        case .planned: .planned
        case .done: .done
        }
    }

    private func key(_ helper: Responsible) -> String {
        switch helper {
        case .person(let id): id.text
        case .account(let id): id.text
        case .service(let id): id.text
        }
    }

    private func name(_ helper: Responsible) -> String { plan.name(of: helper)?.text ?? "–" }

    private var words: WeaveWords {
        WeaveWords(
            addHelp: texts.plan.addHelp, nobodyYet: texts.plan.nobodyYet,
            asTable: texts.plan.asList, active: texts.plan.active,
            planned: texts.plan.planned, done: texts.plan.done)
    }
}

extension Area {
    init(_ area: LifeArea) { self.init(key: area.rawValue) }
}

extension AreaMark {
    init(_ area: LifeArea, _ texts: Texts) {
        self.init(Area(area), name: texts.shared.area(area))
    }
}

extension Goal {
    var isActive: Bool { if case .active = status { true } else { false } }
    var isEnded: Bool {
        switch status {
        case .reached, .dropped: true
        case .proposed, .active: false
        }
    }
}
