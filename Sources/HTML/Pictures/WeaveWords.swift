/// The words a weave needs.
package struct WeaveWords: Sendable {
    let addHelp: String
    let nobodyYet: String
    let asTable: String
    let active: String
    let planned: String
    let done: String

    /// - addHelp: on the link in a hole. - nobodyYet: what a hole means.
    /// - asTable: leads to the same as a list.
    /// - active, planned, done: what the three kinds of knot mean.
    package init(
        addHelp: String, nobodyYet: String, asTable: String, active: String,
        planned: String, done: String
    ) {
        self.addHelp = addHelp
        self.nobodyYet = nobodyYet
        self.asTable = asTable
        self.active = active
        self.planned = planned
        self.done = done
    }
}
