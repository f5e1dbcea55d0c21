import java.time.*;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

public class TimesAndDurations {
    public static void main(String[] args) {
        LocalTime t = LocalTime.of(23, 30, 15);
        System.out.println(t + " " + t.plusMinutes(45) + " " + t.minusHours(24) + " " + LocalTime.of(7, 5) + " " + LocalTime.parse("10:15") + " " + t.isAfter(LocalTime.NOON) + " " + t.toSecondOfDay() + " " + LocalTime.of(1, 2, 3, 4_000_000) + " " + t.truncatedTo(ChronoUnit.HOURS));
        LocalDateTime a = LocalDateTime.of(2024, 1, 31, 22, 0), b = LocalDateTime.parse("2024-03-01T06:30:10");
        System.out.println(a + " " + b + " " + a.plusHours(5) + " " + a.plusMonths(1) + " " + Duration.between(a, b) + " " + ChronoUnit.HOURS.between(a, b) + " " + a.isBefore(b) + " " + a.toLocalDate() + " " + b.toLocalTime() + " " + a.getDayOfWeek());
        System.out.println(b.format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss")) + " " + b.format(DateTimeFormatter.ofPattern("h:mm a, EEE MMM d")) + " " + LocalDateTime.parse("05-06-2020 17:45", DateTimeFormatter.ofPattern("dd-MM-yyyy HH:mm")));
        Duration d = Duration.ofMinutes(135).plusSeconds(30);
        System.out.println(d + " " + d.toHours() + " " + d.toMinutesPart() + " " + d.getSeconds() + " " + d.multipliedBy(2) + " " + d.negated() + " " + Duration.ofMillis(1500) + " " + Duration.ofSeconds(-1, 500_000_000) + " " + Duration.ZERO + " " + Duration.ofDays(2) + " " + Duration.parse("PT1H30M").toMinutes() + " " + d.compareTo(Duration.ofHours(2)) + " " + d.toMillis());
        System.out.println(Period.of(1, 14, 3) + " " + Period.of(1, 14, 3).normalized() + " " + Period.ofWeeks(2) + " " + Period.parse("P2Y3M").toTotalMonths() + " " + LocalDate.of(2024, 1, 31).plus(Period.ofMonths(1)));
        Instant i = Instant.ofEpochSecond(1_700_000_000L);
        System.out.println(i + " " + i.plusSeconds(60) + " " + i.toEpochMilli() + " " + Instant.EPOCH + " " + Instant.parse("2024-01-01T00:00:00Z").getEpochSecond() + " " + i.isAfter(Instant.EPOCH) + " " + LocalDateTime.ofInstant(i, ZoneOffset.UTC));
        System.out.println(ZonedDateTime.of(a, ZoneId.of("UTC")) + " " + ZonedDateTime.of(a, ZoneOffset.ofHours(2)).toInstant() + " " + ZoneOffset.ofHoursMinutes(5, 30));
        long start = System.nanoTime();
        System.out.println(Duration.ofNanos(System.nanoTime() - start).toMinutes() + " " + Duration.between(LocalTime.of(9, 0), LocalTime.of(17, 30)).toHours() + " " + Duration.ofSeconds(3661).toString());
    }
}
