package vn.cchc.plugin;

import java.util.Map;

/**
 * How a province uses the room that Decree 30/2020/NĐ-CP leaves: which preset, and which measures differ from it.
 *
 * @param preset id of the preset, {@link #DECREE} or {@link #HABIT}
 * @param measures measures that differ, by the key of the form's rules: {@code body.size} to {@code 13 pt}; a value that the
 *     decree does not allow is refused when the form is read
 */
public record FormChoice(String preset, Map<String, String> measures) {

    /** Preset: the decree to the letter. */
    public static final String DECREE = "nghi-dinh-30";

    /** Preset: what provinces are used to, "Phần thứ nhất" and lists of dashes and pluses below the points. */
    public static final String HABIT = "thoi-quen";

    public FormChoice {
        measures = Map.copyOf(measures);
    }

    /** Makes the choice of a preset as it is. */
    public static FormChoice of(String preset) {
        return new FormChoice(preset, Map.of());
    }
}
