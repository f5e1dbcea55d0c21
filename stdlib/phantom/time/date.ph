// A moment in the Gregorian calendar, in UTC, to the second. It does not change.
//
// Days are counted in years that begin in March, so that the day of a leap year comes last: 400 such years are
// 146097 days, and month m of them begins on day (153 m + 2) / 5.
package .phantom.time;

import .internal.time;
import .phantom.text.formatter;

class date
{
    var seconds : long;
    var yearNumber : int;
    var monthNumber : int;
    var dayNumber : int;
    var secondOfDay : int;

    /// This moment.
    void date()
    {
        var clock = new .internal.time();
        seconds = floorQuotient( clock.milliseconds(), 1000l );
        split();
    }

    /// The moment so many seconds after 1970-01-01 00:00.
    void date( var unixTime : long )
    {
        seconds = unixTime;
        split();
    }

    /// A day at 00:00. Months and days count from 1. Throws when there is no such day.
    void date( var year : int, var month : int, var day : int )
    {
        combine( year, month, day, 0 );
    }

    /// A day and a time. Throws when there is none.
    void date( var year : int, var month : int, var day : int, var hour : int, var minute : int, var second : int )
    {
        if( hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59 )
            throw "date: no time " + hour + ":" + minute + ":" + second;
        combine( year, month, day, hour * 3600 + minute * 60 + second );
    }

    /// Seconds since 1970-01-01 00:00; negative before.
    long unixTime() { return seconds; }

    int year() { return yearNumber; }

    /// 1 to 12
    int month() { return monthNumber; }

    /// 1 to 31
    int day() { return dayNumber; }

    /// 0 to 23
    int hour() { return secondOfDay / 3600; }

    /// 0 to 59
    int minute() { return secondOfDay / 60 % 60; }

    /// 0 to 59
    int second() { return secondOfDay % 60; }

    /// 1 for Monday to 7 for Sunday.
    int dayOfWeek()
    {
        var days = floorQuotient( seconds, 86400l );
        return (int)(days + 4 - floorQuotient( days + 3, 7l ) * 7);
    }

    /// 1 to 366
    int dayOfYear()
    {
        return (int)(dayCount( yearNumber, monthNumber, dayNumber ) - dayCount( yearNumber, 1, 1 ) + 1);
    }

    /// The moment so many seconds later, or earlier for a negative number.
    .phantom.time.date plusSeconds( var more : long )
    {
        return new .phantom.time.date( seconds + more );
    }

    /// The same time so many days later.
    .phantom.time.date plusDays( var more : int )
    {
        return new .phantom.time.date( seconds + 86400l * more );
    }

    /// Seconds from `earlier` to this moment.
    long secondsSince( var earlier : .phantom.time.date )
    {
        return seconds - earlier.unixTime();
    }

    /// 1 if a year has 366 days.
    int isLeapYear( var year : int )
    {
        return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    }

    /// The number of days of a month.
    int daysInMonth( var year : int, var month : int )
    {
        if( month == 2 )
            return isLeapYear( year ) ? 29 : 28;
        return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
    }

    /// The day, as `2026-11-22`.
    string dayText()
    {
        var text = new .phantom.text.formatter( "%04d-%02d-%02d" );
        return text.add( yearNumber ).add( monthNumber ).add( dayNumber ).toString();
    }

    /// The time of day, as `16:05:09`.
    string timeText()
    {
        var text = new .phantom.text.formatter( "%02d:%02d:%02d" );
        return text.add( hour() ).add( minute() ).add( second() ).toString();
    }

    /// ISO 8601, as `2026-11-22T16:05:09Z`.
    string toString() [5]
    {
        return dayText() + "T" + timeText() + "Z";
    }

    int equals( var other : .internal.object ) [4]
    {
        if( !(other is .phantom.time.date) )
            return 0;
        var date = (.phantom.time.date)other;
        return date.unixTime() == seconds;
    }

    int hashCode() [15]
    {
        return (int)(seconds ^ (seconds >>> 32));
    }

    // The greatest whole number whose product with `by` is not above `value`; `by` is positive.
    long floorQuotient( var value : long, var by : long )
    {
        var quotient = value / by;
        return value % by < 0 ? quotient - 1 : quotient;
    }

    // Days from 1970-01-01 to a day.
    long dayCount( var year : int, var month : int, var day : int )
    {
        long y = month <= 2 ? year - 1 : year;
        var era = floorQuotient( y, 400l );
        var yearOfEra = y - era * 400;
        long dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
        return era * 146097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719468;
    }

    void combine( var year : int, var month : int, var day : int, var time : int )
    {
        if( month < 1 || month > 12 || day < 1 || day > daysInMonth( year, month ) )
            throw "date: no day " + year + "-" + month + "-" + day;
        seconds = dayCount( year, month, day ) * 86400 + time;
        split();
    }

    // Sets the parts from the seconds.
    void split()
    {
        var days = floorQuotient( seconds, 86400l );
        secondOfDay = (int)(seconds - days * 86400);
        days = days + 719468;
        var era = floorQuotient( days, 146097l );
        var dayOfEra = days - era * 146097;
        var yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
        var dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
        var shifted = (5 * dayOfYear + 2) / 153;
        dayNumber = (int)(dayOfYear - (153 * shifted + 2) / 5 + 1);
        monthNumber = (int)(shifted < 10 ? shifted + 3 : shifted - 9);
        yearNumber = (int)(yearOfEra + era * 400);
        if( monthNumber <= 2 )
            yearNumber++;
    }
};
