package java.time.temporal;

/** A length of time. */
public interface TemporalAmount {
    Temporal addTo(Temporal temporal);
    Temporal subtractFrom(Temporal temporal);
}
