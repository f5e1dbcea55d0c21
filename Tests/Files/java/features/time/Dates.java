import java.time.*;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

public class Dates {
    public static void main(String[] args) {
        LocalDate d = LocalDate.of(2024, 2, 29);
        System.out.println(d + " " + d.getDayOfWeek() + " " + d.isLeapYear() + " " + d.plusYears(1) + " " + d.plusMonths(12) + " " + d.minusDays(60) + " " + d.plusWeeks(2) + " " + d.getDayOfYear() + " " + d.lengthOfMonth());
        System.out.println(d.withDayOfMonth(1) + " " + d.with(TemporalAdjusters.lastDayOfMonth()) + " " + d.with(TemporalAdjusters.next(DayOfWeek.MONDAY)) + " " + d.with(TemporalAdjusters.firstDayOfNextMonth()));
        LocalDate e = LocalDate.parse("2025-12-25");
        System.out.println(ChronoUnit.DAYS.between(d, e) + " " + ChronoUnit.MONTHS.between(d, e) + " " + Period.between(d, e) + " " + d.isBefore(e) + " " + d.compareTo(e) + " " + d.until(e).getMonths() + " " + d.equals(LocalDate.of(2024, Month.FEBRUARY, 29)) + " " + d.hashCode());
        System.out.println(e.format(DateTimeFormatter.ofPattern("dd/MM/yyyy")) + " " + e.format(DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy")) + " " + e.format(DateTimeFormatter.ISO_DATE) + " " + LocalDate.parse("03.04.2021", DateTimeFormatter.ofPattern("dd.MM.yyyy")));
        try {
            LocalDate.of(2023, 2, 29);
        } catch (DateTimeException x) {
            System.out.println(x.getMessage());
        }
        try {
            LocalDate.of(2023, 13, 1);
        } catch (DateTimeException x) {
            System.out.println(x.getMessage());
        }
        try {
            LocalDate.parse("nonsense");
        } catch (DateTimeParseException x) {
            System.out.println(x.getMessage());
        }
        System.out.println(LocalDate.ofEpochDay(0) + " " + LocalDate.ofEpochDay(-1) + " " + LocalDate.of(1, 1, 1).toEpochDay() + " " + LocalDate.ofYearDay(2024, 366) + " " + LocalDate.MAX + " " + Month.of(3).plus(11) + " " + DayOfWeek.SUNDAY.plus(1) + " " + Year.isLeap(1900) + " " + YearMonth.of(2024, 2).atEndOfMonth());
        LocalDate day = LocalDate.of(2023, 1, 1);
        int fridays = 0;
        while (day.getYear() == 2023) {
            if (day.getDayOfMonth() == 13 && day.getDayOfWeek() == DayOfWeek.FRIDAY) fridays++;
            day = day.plusDays(1);
        }
        System.out.println(fridays);
    }
}
