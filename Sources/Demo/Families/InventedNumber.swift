import Domain

/// Makes national numbers that no living person can have: the month is counted up by 80, as
/// Skatteetaten does for test people. The series of the middle digits by year of birth follows
/// the published rule (000-499 until 1999, 500-999 after), women even and men odd.
enum InventedNumber {
    static func number(born day: Day, gender: Gender, _ dice: inout Dice) -> NationalNumber? {
        let first = day.year < 2000 ? 0 : 500
        for _ in 0..<200 {
            let place = first + dice.below(250) * 2 + (gender == .man ? 1 : 0)
            if let number = number(day, place) { return number }
        }
        return nil
    }

    /// Nil where a check digit would be 10.
    private static func number(_ day: Day, _ place: Int) -> NationalNumber? {
        var digits = [day.day, day.month + 80, day.year % 100].flatMap { [$0 / 10, $0 % 10] }
        digits += [place / 100, place / 10 % 10, place % 10]
        for weights in [[3, 7, 6, 1, 8, 9, 4, 5, 2], [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]] {
            let sum = zip(digits, weights).reduce(0) { $0 + $1.0 * $1.1 }
            let check = (11 - sum % 11) % 11
            guard check < 10 else { return nil }
            digits.append(check)
        }
        return NationalNumber(digits.map(String.init).joined())
    }
}
