import Domain

/// Finds the odd looks of a period in what the log gives. All limits are data.
struct OddLookFinder {
    let log: any MunicipalLog
    let since: Instant
    let clock: Clock
    var limits = OddLookLimits.ownChoice

    /// The newest day first.
    func all(pairs: [RelativesPair], until now: Instant) throws -> [OddLook] {
        let noted = Dictionary(try log.notes().map { ($0.key, $0) }) { _, last in last }
        let found =
            try refused() + afterHandOver() + acute() + outsideHours(until: now)
            + relatives(pairs) + many()
        return found.map { look in
            var look = look
            look.note = noted[look.key]
            return look
        }.sorted {
            ($0.day.number, $1.rule.rawValue, $0.account) > (
                $1.day.number, $0.rule.rawValue, $1.account
            )
        }
    }

    private func refused() throws -> [OddLook] {
        try gathered(.refusedAttempts, log.refused(since: since, afterHandOver: false))
            .filter { $0.count >= limits.attempts }
    }

    private func afterHandOver() throws -> [OddLook] {
        try gathered(.afterHandOver, log.refused(since: since, afterHandOver: true))
    }

    private func acute() throws -> [OddLook] {
        try gathered(.acuteNeed, log.openedInAcuteNeed(since: since))
    }

    private func relatives(_ pairs: [RelativesPair]) throws -> [OddLook] {
        pairs.isEmpty ? [] : try gathered(.ownRelatives, log.between(pairs, since: since))
    }

    private func outsideHours(until now: Instant) throws -> [OddLook] {
        let looks = try log.byEmployees(since: since, at: coarse(until: now))
        return gathered(.outsideHours, looks.filter { isOutside($0.hour) })
    }

    private func many() throws -> [OddLook] {
        let days = try log.familiesInDays(since: since)
        return Dictionary(grouping: days, by: \.account).values.flatMap { days in
            let counts = days.map(\.count).sorted()
            let usual = counts[(counts.count - 1) / 2]
            return days.filter { limits.isMany($0.count, usual: usual) }.map { day in
                OddLook(
                    rule: .manyFamilies, account: day.account, role: day.role, day: day.day,
                    families: [], count: day.count, usual: usual)
            }
        }
    }

    private func isOutside(_ hour: Instant) -> Bool {
        clock.day(of: hour).weekday > 5 || limits.isNight(hour: clock.hour(of: hour))
    }

    /// What may be night or weekend, wherever the clock stands on the days of the period.
    private func coarse(until now: Instant) -> CoarseHours {
        let first = since.day
        let days = (0...max(0, now.day.number - first.number)).map { first.adding(days: $0) }
        let hours = (0..<24).filter { hour in
            days.contains { day in
                limits.isNight(hour: clock.hour(of: day.midnight.adding(seconds: hour * 3600)))
            }
        }
        let weekend = days.filter { day in
            [day.midnight, day.midnight.adding(seconds: 86_399)].contains {
                clock.day(of: $0).weekday > 5
            }
        }
        return CoarseHours(hours: hours, days: weekend)
    }

    /// One look for each account and day on the municipality's wall.
    private func gathered(_ rule: OddLookRule, _ looks: [HourOfLooks]) -> [OddLook] {
        struct Who: Hashable {
            let account: AccountID
            let day: Day
        }
        return Dictionary(grouping: looks) { Who(account: $0.account, day: clock.day(of: $0.hour)) }
            .map { who, looks in
                OddLook(
                    rule: rule, account: who.account, role: looks[0].role, day: who.day,
                    families: Set(looks.map(\.family)).sorted(),
                    count: looks.reduce(0) { $0 + $1.count }, usual: nil)
            }
    }
}

extension Day {
    /// The first moment of the day in UTC.
    fileprivate var midnight: Instant { Instant(milliseconds: number * 86_400_000) }
}
