/// Days of the Gregorian calendar.
enum CalendarDay {
    /// Days since the first of January 1970.
    static func number(year: Int, month: Int, day: Int) -> Int {
        // Years from March on, so that the leap day is the last one.
        let shifted = month > 2 ? year : year - 1
        let monthFromMarch = (month + 9) % 12
        let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
        return shifted * 365 + shifted / 4 - shifted / 100 + shifted / 400 + dayOfYear - 719_468
    }
}
