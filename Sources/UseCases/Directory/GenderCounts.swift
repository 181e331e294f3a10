import Domain

/// Counts of members by gender as the database gives them: exact, and never shown so.
package struct GenderCounts: Sendable, Equatable {
    package var adults: [Gender: Int] = [:]
    package var children: [Gender: Int] = [:]
    /// About how many the newest round of their family asks, and of them how many have answers.
    package var asked: [Gender: Int] = [:]
    package var answered: [Gender: Int] = [:]
    /// Open needs that are about one member.
    package var openNeeds: [Gender: Int] = [:]
    /// The same by life area, and those that were met since the family came.
    package var openByArea: [LifeArea: [Gender: Int]] = [:]
    package var metByArea: [LifeArea: [Gender: Int]] = [:]

    package init() {}
}

/// The genders as a leader's numbers tell them apart: two that are seldom are counted as one, so
/// that fewer numbers have to be hidden.
package enum GenderGroup: CaseIterable, Sendable {
    case woman, man, otherOrUnsaid

    func sum(_ counts: [Gender: Int]) -> Int {
        genders.reduce(0) { $0 + (counts[$1] ?? 0) }
    }

    private var genders: [Gender] {
        switch self {
        case .woman: [.woman]
        case .man: [.man]
        case .otherOrUnsaid: [.other, .unsaid]
        }
    }
}

/// The same with small groups hidden.
package struct GenderFigures: Sendable, Equatable {
    package let rows: [Row]
    /// What became of needs, area by area, in the order of the groups.
    package let areas: [AreaRow]

    package struct AreaRow: Sendable, Equatable {
        package let area: LifeArea
        package let open: [SafeCount]
        package let met: [SafeCount]
    }

    package struct Row: Sendable, Equatable {
        package let group: GenderGroup
        package let adults: SafeCount
        package let children: SafeCount
        package let asked: SafeCount
        package let answered: SafeCount
        package let openNeeds: SafeCount
    }

    /// Adults, children and needs are hidden across the groups, so that no group can be computed
    /// from a total; who answered is hidden within each group, so that none can be computed from
    /// how many were asked.
    init(hiding raw: GenderCounts) {
        areas = GenderFigures.areas(raw)
        let groups = GenderGroup.allCases
        let across = SmallCells.hidden(
            [raw.adults, raw.children, raw.openNeeds].map { counts in
                groups.map { $0.sum(counts) }
            }
        ).cells
        rows = groups.enumerated().map { place, group in
            let (asked, answered) = (group.sum(raw.asked), group.sum(raw.answered))
            let within = SmallCells.hidden([[answered, asked - answered]])
            return Row(
                group: group, adults: across[0][place], children: across[1][place],
                asked: within.rowTotals[0], answered: within.cells[0][0],
                openNeeds: across[2][place])
        }
    }

    /// A group's open needs are told as a total too, so that they are hidden along the areas; those
    /// that were met have no total.
    private static func areas(_ raw: GenderCounts) -> [AreaRow] {
        let groups = GenderGroup.allCases
        let open = SmallCells.hidden(
            groups.map { group in
                LifeArea.allCases.map { group.sum(raw.openByArea[$0] ?? [:]) }
            }
        ).cells
        return LifeArea.allCases.enumerated().map { place, area in
            AreaRow(
                area: area, open: groups.indices.map { open[$0][place] },
                met: groups.map { SafeCount($0.sum(raw.metByArea[area] ?? [:])) })
        }
    }

    /// Whether anybody was counted yet.
    package var isEmpty: Bool {
        rows.allSatisfy { $0.adults == .exactly(0) && $0.children == .exactly(0) }
    }
}
