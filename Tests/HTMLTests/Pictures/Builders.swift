import HTML

func aWeave(
    knots: [WeaveKnot], helpers: [String] = ["anne"], direction: TextDirection = .leftToRight
) -> WeavePicture {
    WeavePicture(
        id: "weave", title: "Weave", summary: "Two needs.",
        needs: ["sleep", "a friend"].map {
            WeaveNeed(
                id: $0, words: $0, area: .health, areaName: "Health", weight: 2,
                addHelp: Path("help", $0))
        }, helpers: helpers.map { WeaveHelper(id: $0, name: $0) }, knots: knots,
        words: aWeaveWords(), direction: direction)
}

func aKnot(need: String, state: WeaveKnot.State) -> WeaveKnot {
    WeaveKnot(
        need: need, helper: "anne", state: state, words: "talks", to: Path("actions", need))
}

func aWeaveWords() -> WeaveWords {
    WeaveWords(
        addHelp: "Add help", nobodyYet: "Nobody yet", asTable: "As a list", active: "active",
        planned: "planned", done: "done")
}
