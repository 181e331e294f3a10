import Domain
import HTML

/// The places of a coordinator outside any one family: today, a new family, her families.
struct CoordinatorRail {
    let families: [Family]
    let texts: Texts

    func rail(at current: Path) -> Rail {
        let mine = RailGroup(
            title: texts.today.families,
            places: families.prefix(TodayPage.most).map {
                RailPlace($0.chosenName.text, to: Paths.family($0.id))
            })
        return Rail(
            label: texts.places.label,
            groups: [RailGroup(places: places(at: current))] + (families.isEmpty ? [] : [mine]))
    }

    private func places(at current: Path) -> [RailPlace] {
        [
            RailPlace(
                texts.places.today, to: Paths.today, icon: .today, key: "1",
                isCurrent: current == Paths.today),
            RailPlace(
                texts.places.newFamily, to: Paths.newFamily, icon: .family,
                isCurrent: current == Paths.newFamily),
        ]
    }
}
