/// What one round of mapping asks, and until when: a snapshot of the battery on the day the round
/// began, so that a later change of the battery changes nothing here.
package struct WavePlan: Sendable, Equatable {
    package let battery: BatteryID
    package let batteryNumber: Int
    package let name: Name
    /// Which round of the family it is with this battery, counted from 0: the baseline.
    package let round: Int
    /// The last day for answering.
    package let due: Day
    /// From this day on somebody is reminded who has not answered.
    package let remindFrom: Day
    package let asks: [Ask]
    /// How many months after its start the next round comes; nil when there is no rhythm.
    package let everyMonths: Int?

    package init(
        battery: BatteryID, batteryNumber: Int, name: Name, round: Int, due: Day,
        remindFrom: Day, asks: [Ask], everyMonths: Int? = nil
    ) {
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
            everyMonths: battery.everyMonths)
    }
}
