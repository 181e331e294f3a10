import Domain

extension Texts {
    /// By when an action is to be done; nil when it is over or has no day.
    func due(_ action: Action, on today: Day) -> String? {
        guard action.isOpen, let due = action.due else { return nil }
        let day = days.say(due, on: today)
        if action.isLate(on: today) { return plan.late(day) }
        return due == today ? day : plan.by(day)
    }
}
