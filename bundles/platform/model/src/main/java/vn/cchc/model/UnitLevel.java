package vn.cchc.model;

import java.util.Arrays;
import java.util.Optional;

/** The tier of an organisation. */
public enum UnitLevel {
    PROVINCE("tinh", "cấp tỉnh"),
    DEPARTMENT("so", "sở, ban, ngành"),
    EQUIVALENT("tuong-duong", "cơ quan tương đương sở"),
    VERTICAL("nganh-doc", "cơ quan ngành dọc"),
    DISTRICT("huyen", "cấp huyện"),
    COMMUNE("xa", "cấp xã");

    private final String id;
    private final String label;

    UnitLevel(String id, String label) {
        this.id = id;
        this.label = label;
    }

    /** Returns the word used in declarations. */
    public String id() {
        return id;
    }

    /** Finds a tier by its word. */
    public static Optional<UnitLevel> byId(String id) {
        return Arrays.stream(values()).filter(level -> level.id.equals(id)).findFirst();
    }

    /** Returns the Vietnamese name of the tier. */
    public String label() {
        return label;
    }
}
