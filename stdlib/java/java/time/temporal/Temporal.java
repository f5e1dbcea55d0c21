package java.time.temporal;

/** A date or time to which lengths can be added. */
public interface Temporal extends TemporalAccessor {
    boolean isSupported(TemporalUnit unit);
    Temporal with(TemporalField field, long value);
    default Temporal with(TemporalAdjuster adjuster) { return adjuster.adjustInto(this); }
    Temporal plus(long amount, TemporalUnit unit);
    default Temporal plus(TemporalAmount amount) { return amount.addTo(this); }
    default Temporal minus(TemporalAmount amount) { return amount.subtractFrom(this); }
    default Temporal minus(long amount, TemporalUnit unit) { return plus(-amount, unit); }
    long until(Temporal end, TemporalUnit unit);
}
