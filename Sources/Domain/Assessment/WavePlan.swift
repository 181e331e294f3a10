/// What one round of mapping asks, and until when: a snapshot of the battery on the day the round
/// began, so that a later change of the battery changes nothing here.
package struct WavePlan: Sendable, Equatable {
    package let battery: BatteryID
    package let batteryNumber: Int
    package let name: Name
    /// Which round of the family it is with this battery, from 0: the baseline. Counted by date
    /// where the battery has a rhythm; rounds from before that were counted one by one.
    package var round: Int
    /// The last day for answering.
    package private(set) var due: Day
    /// From this day on somebody is reminded who has not answered.
    package private(set) var remindFrom: Day
    package var asks: [Ask]
    /// How many months after its start the next round comes; nil when there is no rhythm.
    package let everyMonths: Int?
    /// How many days the battery gave for answering; nil for rounds from before that was kept.
    package let window: Int?
    /// The last round that the battery asks anything in; nil where it never ends.
    package let lastRound: Int?

    package init(
        battery: BatteryID, batteryNumber: Int, name: Name, round: Int, due: Day,
        remindFrom: Day, asks: [Ask], everyMonths: Int? = nil, window: Int? = nil,
        lastRound: Int? = nil
    ) {
        self.window = window
        self.lastRound = lastRound
        self.battery = battery
        self.batteryNumber = batteryNumber
        self.name = name
        self.round = round
        self.due = due
        self.remindFrom = remindFrom
        self.asks = asks
        self.everyMonths = everyMonths
    }

    /// - Parameter due: The last day, if it is another than the battery's window says.
    package init(
        _ battery: Battery, round: Int, of members: [Person], on day: Day, due: Day? = nil
    ) {
        let last = due ?? day.adding(days: battery.window)
        self.init(
            battery: battery.id, batteryNumber: battery.number, name: battery.name, round: round,
            due: last, remindFrom: max(day, last.adding(days: -battery.reminder)),
            asks: battery.asks(of: members, round: round, on: day),
            everyMonths: battery.everyMonths, window: battery.window,
            lastRound: battery.lastRound)
    }

    /// Moves the last day; the day for reminding goes along, but never before the first day.
    package mutating func moveLastDay(to day: Day, startedOn first: Day) {
        let before = due.number - remindFrom.number
        due = day
        remindFrom = max(first, day.adding(days: -before))
    }
}
