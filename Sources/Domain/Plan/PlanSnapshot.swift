/// The words of a plan as they stood on one day: what a version keeps and two versions compare.
package struct PlanSnapshot: Codable, Sendable, Equatable {
    package let lines: [Line]

    package init(lines: [Line]) { self.lines = lines }

    /// One matter, need, goal or action, with names instead of ids, so that it reads the same
    /// for ever.
    package struct Line: Codable, Sendable, Equatable {
        package let id: String
        package let sort: Sort
        /// The goal an action belongs to.
        package let under: String?
        package let about: String?
        package let area: String?
        package let words: String
        package let who: String?
        package let due: String?
        package let status: String

        package init(
            id: String, sort: Sort, under: String? = nil, about: String? = nil,
            area: String? = nil, words: String, who: String? = nil, due: String? = nil,
            status: String
        ) {
            self.id = id
            self.sort = sort
            self.under = under
            self.about = about
            self.area = area
            self.words = words
            self.who = who
            self.due = due
            self.status = status
        }
    }

    package enum Sort: String, Codable, Sendable, CaseIterable {
        case matter, need, goal, action
    }
}
