package vn.cchc.model;

/** How an indicator behaves over time and over units; the rules of adding up follow from it. */
public enum IndicatorKind {
    /** What there is at a date (payroll, units): never added over years, the latest stands for a longer period. */
    STOCK("stock"),
    /** What happened in a period (documents, dossiers): added over years and units. */
    FLOW("flow"),
    /** A quotient of two indicators: recomputed from summed numerators and denominators, never averaged. */
    RATIO("ratio"),
    /** A score, rank or survey result: neither added nor averaged. */
    INDEX("index");

    private final String id;

    IndicatorKind(String id) {
        this.id = id;
    }

    /** Returns the word used in declarations. */
    public String id() {
        return id;
    }
}
