package .tests;

import .phantom.test.unit_test;
import .phantom.time.date;

class time_test extends .phantom.test.unit_test
{
    void testFromSeconds()
    {
        assertEquals( "1970-01-01T00:00:00Z", new .phantom.time.date( 0l ).toString() );
        assertEquals( "2001-09-09T01:46:40Z", new .phantom.time.date( 1000000000l ).toString() );
        assertEquals( "1969-12-31T23:59:59Z", new .phantom.time.date( -1l ).toString() );
        assertEquals( "2038-01-19T03:14:08Z", new .phantom.time.date( 2147483648l ).toString() );
        assertEquals( "1600-02-29T00:00:00Z", new .phantom.time.date( -11670998400l ).toString() );
    }

    void testParts()
    {
        var date = new .phantom.time.date( 2024, 12, 31, 23, 58, 59 );
        assertEquals( 1735689539l, date.unixTime() );
        assertEquals( 2024, date.year() );
        assertEquals( 12, date.month() );
        assertEquals( 31, date.day() );
        assertEquals( 23, date.hour() );
        assertEquals( 58, date.minute() );
        assertEquals( 59, date.second() );
        assertEquals( 2, date.dayOfWeek() );
        assertEquals( 366, date.dayOfYear() );
        assertEquals( "23:58:59", date.timeText() );
    }

    // Every day of 200 years, there and back.
    void testEveryDay()
    {
        var date = new .phantom.time.date( 1600, 1, 1 );
        var weekday = date.dayOfWeek();
        assertEquals( 6, weekday );
        for( int year = 1600; year < 1800; year++ )
        {
            for( int month = 1; month <= 12; month++ )
            {
                for( int day = 1; day <= date.daysInMonth( year, month ); day++ )
                {
                    if( date.year() != year || date.month() != month || date.day() != day )
                        fail( "expected " + year + "-" + month + "-" + day + ", got " + date );
                    date = date.plusDays( 1 );
                }
            }
        }
        assertEquals( new .phantom.time.date( 1800, 1, 1 ), date );
        assertEquals( 3, date.dayOfWeek() );
    }

    void testNoSuchDay()
    {
        expectException( "no day 2023-2-29" );
        new .phantom.time.date( 2023, 2, 29 );
    }

    void testNow()
    {
        var now = new .phantom.time.date();
        assertTrue( now.year() >= 2024 );
        assertEquals( 60l, now.plusSeconds( 60l ).secondsSince( now ) );
    }
};
