package ibid;

/** The pipe: the only class that knows the order of the stages. */
public final class Ibid {
    private Ibid() {}
}
