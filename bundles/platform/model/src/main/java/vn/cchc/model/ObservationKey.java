package vn.cchc.model;

/**
 * What a value is about.
 *
 * @param unit id of the organisation
 * @param indicator code of the indicator
 * @param period year, quarter, half, range or date
 */
public record ObservationKey(String unit, String indicator, Period period) {
    public ObservationKey {
        Require.id(unit, "unit");
        Require.code(indicator);
    }
}
