// The clock.
package .internal;

class time
{
    /// Seconds since 1970-01-01 00:00 UTC.
    int unixTime() [16] { }

    /// Milliseconds since 1970-01-01 00:00 UTC.
    .internal.long milliseconds() [17] { }

    /// Nanoseconds since some moment in the past; only differences mean something.
    .internal.long nanoseconds() [18] { }
};
